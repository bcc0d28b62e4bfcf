import { TYPES_ENTITE } from '../model/index.ts';
import type { CleEntites, Publication } from './schema.ts';
import { createMemoire, type Entite } from './verifiees.ts';

/** Where each reference points. `[]` walks an array; `sources[]` and `documents[]` hold everywhere and are not repeated. */
const LIENS: Partial<Record<CleEntites, Record<string, CleEntites>>> = {
  mandatures: { 'phases[].sources[]': 'sources', 'chiffres[].sources[]': 'sources' },
  tirages: {
    mandature: 'mandatures',
    procesVerbal: 'documents',
    'etapes[].sources[]': 'sources',
    'strates[].sources[]': 'sources',
    'explications[].sources[]': 'sources',
  },
  groupes: { mandature: 'mandatures' },
  seances: { mandature: 'mandatures', 'groupes[]': 'groupes', 'instances[]': 'instances' },
  comptesRendus: {
    seance: 'seances',
    'decisions[].sources[]': 'sources',
    'decisions[].vote.seance': 'seances',
    'decisions[].vote.sources[]': 'sources',
  },
  carnets: { mandature: 'mandatures', groupe: 'groupes' },
  mandats: {
    mandature: 'mandatures',
    groupe: 'groupes',
    carnet: 'carnets',
    seance: 'seances',
    'votes[].seance': 'seances',
    'votes[].sources[]': 'sources',
  },
  recommandations: {
    mandature: 'mandatures',
    groupe: 'groupes',
    mandat: 'mandats',
    seance: 'seances',
  },
  actes: {
    mandature: 'mandatures',
    groupe: 'groupes',
    carnet: 'carnets',
    mandat: 'mandats',
    recommandations: 'recommandations',
    'ecarts[].sources[]': 'sources',
    'etapes[].seance': 'seances',
    'etapes[].sources[]': 'sources',
    'votes[].seance': 'seances',
    'votes[].sources[]': 'sources',
    'referencesOfficielles[].copie': 'documents',
    'nouvelles[].sources[]': 'sources',
  },
  mesures: { acte: 'actes', 'directions[]': 'directions' },
  pointsDeSuivi: {
    acte: 'actes',
    seance: 'seances',
    'lignes[].mesure': 'mesures',
    'lignes[].preuves[].copie': 'documents',
  },
  appreciations: { acte: 'actes', pointDeSuivi: 'pointsDeSuivi', 'lignes[].mesure': 'mesures' },
  relances: { acte: 'actes', 'mesures[]': 'mesures', direction: 'directions' },
  campagnes: { 'actes[]': 'actes' },
  bilans: {
    'actes[].acte': 'actes',
    'actes[].mandature': 'mandatures',
    'actes[].mesures[].mesure': 'mesures',
    'actes[].mesures[].point': 'pointsDeSuivi',
    'actes[].attentes[].point': 'pointsDeSuivi',
    'relances[].relance': 'relances',
  },
  garants: { 'mandatures[]': 'mandatures' },
  sources: { copie: 'documents' },
  termes: { 'voirAussi[]': 'termes' },
  rubriques: { mandature: 'mandatures', 'reperes[].sources[]': 'sources' },
};
const PARTOUT = { 'sources[]': 'sources', 'documents[]': 'documents' } as const;

export interface Lien {
  chemin: string;
  vers: CleEntites;
  id: string;
}

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null;

/** Follows `votes[].seance` in an entity; yields each value met with its path. */
function* suivre(
  valeur: unknown,
  etapes: readonly string[],
  chemin: string,
): Generator<[string, unknown]> {
  const [etape, ...reste] = etapes;
  if (etape === undefined) {
    yield [chemin, valeur];
  } else if (isRecord(valeur)) {
    const nom = etape.replace('[]', '');
    const suivante = valeur[nom];
    if (!etape.endsWith('[]')) yield* suivre(suivante, reste, `${chemin}.${nom}`);
    else if (Array.isArray(suivante)) {
      for (const [i, v] of suivante.entries())
        yield* suivre(v, reste, `${chemin}.${nom}[${String(i)}]`);
    }
  }
}

/** `{type, id}` objects and images, wherever they stand. */
function* objetsDans(valeur: unknown, chemin: string): Generator<Lien> {
  if (Array.isArray(valeur)) {
    for (const [i, v] of valeur.entries()) yield* objetsDans(v, `${chemin}[${String(i)}]`);
  } else if (isRecord(valeur)) {
    const { type, id, document } = valeur;
    if (
      typeof id === 'string' &&
      Object.keys(valeur).length === 2 &&
      TYPES_ENTITE.some((t) => t === type)
    ) {
      yield { chemin, vers: type as CleEntites, id };
    } else if (type === 'image' && typeof document === 'string') {
      yield { chemin: `${chemin}.document`, vers: 'documents', id: document };
    } else for (const [cle, v] of Object.entries(valeur)) yield* objetsDans(v, `${chemin}.${cle}`);
  }
}

/** Every reference of one entity to another, with its path in the publication. */
export function* liensDe(
  cle: CleEntites,
  entite: Publication[CleEntites][number],
  chemin: string,
): Generator<Lien> {
  for (const [motif, vers] of Object.entries({ ...PARTOUT, ...LIENS[cle] })) {
    for (const [ou, id] of suivre(entite, motif.split('.'), chemin))
      if (typeof id === 'string') yield { chemin: ou, vers, id };
  }
  yield* objetsDans(entite, chemin);
}

/** The same, worked out once of an entity that was verified; paths start at the entity. */
export const listLiens = createMemoire<Entite, readonly Lien[]>((cle, entite) => [
  ...liensDe(cle as CleEntites, entite, ''),
]);
