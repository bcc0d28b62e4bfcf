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

const OPERATEURS = ['contains', 'like', 'not_like'] as const;

type Condition = Exclude<Where[string], Where[]>;

/** The words looked for move to the folded copy, folded too; the rest of the condition stays. */
function foldCondition(cle: string, condition: Condition): Where {
  const plies = OPERATEURS.flatMap((operateur): Where[] => {
    const cherche: unknown = condition[operateur];
    return typeof cherche === 'string' ? [{ recherche: { [operateur]: foldTexte(cherche) } }] : [];
  });
  if (plies.length === 0) return { [cle]: condition };
  const reste = Object.entries(condition).filter(
    ([operateur, valeur]) =>
      !(OPERATEURS as readonly string[]).includes(operateur) || typeof valeur !== 'string',
  );
  return { and: reste.length > 0 ? [{ [cle]: Object.fromEntries(reste) }, ...plies] : plies };
}

function foldWhere(where: Where, noms: ReadonlySet<string>): Where {
  const conditions = Object.entries(where).map(([cle, valeur]): Where => {
    if (Array.isArray(valeur)) return { [cle]: valeur.map((un) => foldWhere(un, noms)) };
    return noms.has(cle) ? foldCondition(cle, valeur) : { [cle]: valeur };
  });
  const [seule, ...autres] = conditions;
  return autres.length === 0 ? (seule ?? {}) : { and: conditions };
}

const LECTURES = new Set(['read', 'count', 'readDistinct']);

/**
 * Folds what is looked for in the search box, in the filters of the named fields and of the title, and in the
 * pickers of the other documents (they ask for the title).
 */
export function createFoldRecherche(noms: readonly string[] = []): CollectionBeforeOperationHook {
  return ({ args, collection, operation }) => {
    const lecture = args as { where?: Where };
    if (!LECTURES.has(operation) || !lecture.where) return;
    const plies = new Set(['recherche', collection.admin.useAsTitle ?? 'recherche', ...noms]);
    lecture.where = foldWhere(lecture.where, plies);
  };
}

export const foldRecherche = createFoldRecherche();
