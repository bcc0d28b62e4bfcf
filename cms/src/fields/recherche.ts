import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  TextField,
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

/** Fills `recherche` from the named top-level fields of the document. */
export function createSetRecherche(noms: readonly string[]): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const document: Record<string, unknown> = { ...originalDoc, ...data };
    const textes = noms.map((nom) => document[nom]).filter((texte) => typeof texte === 'string');
    return { ...data, recherche: foldTexte(textes.join(' ')) };
  };
}

function foldWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([cle, valeur]) => {
      if (Array.isArray(valeur)) return [cle, valeur.map(foldWhere)];
      if (cle !== 'recherche' || !('like' in valeur)) return [cle, valeur];
      return [cle, { ...valeur, like: foldTexte(String(valeur.like)) }];
    }),
  );
}

/** Folds what was typed in the search box of a list, as the stored field was folded. */
export const foldRecherche: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' || !('where' in args) || !args.where) return args;
  return { ...args, where: foldWhere(args.where) };
};
