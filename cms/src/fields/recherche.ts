import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  TextField,
  TypeWithID,
  Where,
} from 'payload';

/** Folds case, accents and ligatures: « Vœux » and « voeux » become the same word. */
export function foldTexte(texte: string): string {
  return texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Folded copy of the searchable fields: SQL `like` knows neither accents nor ligatures. */
export const rechercheField: TextField = {
  name: 'recherche',
  type: 'text',
  label: 'Recherche',
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
};

type Fiche = TypeWithID & Record<string, unknown>;

/** Fills `recherche` from the named top-level fields of the document. */
export function createSetRecherche(noms: readonly string[]): CollectionBeforeChangeHook<Fiche> {
  return ({ data, originalDoc }) => {
    const document: Partial<Fiche> = { ...originalDoc, ...data };
    const textes = noms.map((nom) => document[nom]).filter((texte) => typeof texte === 'string');
    return { ...data, recherche: foldTexte(textes.join(' ')) };
  };
}

function foldWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([cle, valeur]): [string, Where[string]] => {
      if (Array.isArray(valeur)) return [cle, valeur.map(foldWhere)];
      const cherche: unknown = valeur.like;
      if (cle !== 'recherche' || typeof cherche !== 'string') return [cle, valeur];
      return [cle, { ...valeur, like: foldTexte(cherche) }];
    }),
  );
}

/** Folds what was typed in the search box of a list, as the stored field was folded. */
export const foldRecherche: CollectionBeforeOperationHook = ({ args, operation }) => {
  const lecture = args as { where?: Where };
  if (operation === 'read' && lecture.where) lecture.where = foldWhere(lecture.where);
};
