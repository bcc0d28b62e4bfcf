/** The kinds of page of the site: one list for the tests, the bars and the album. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGES_FIXES_DE_COMPRENDRE, TYPES_D_ACTE } from '@acp/shared/model';

const TYPES = new Set<string>(Object.values(TYPES_D_ACTE).map(({ chemin }) => chemin));
/** Second parts of an address that are pages of their own, and not the name of something. */
const FIXES = new Set(['comprendre', 'suivi']);
/** Pages that the secretariat composes: each shows other blocks. */
const COMPOSEES = '/comprendre/*';
const SUITE = /page\/\d+\/$/u;

/**
 * Pages of one kind are drawn by the same code: `/voeux/code-de-la-rue/` and `/deliberations/le-sans-abrisme/` are of
 * the kind `/actes/*`.
 */
export function genreDe(adresse: string): string {
  const [premier = '', ...suite] = adresse.replace(SUITE, '').split('/').filter(Boolean);
  const rubrique = TYPES.has(premier) ? 'actes' : premier;
  if (suite.length === 0) return `/${rubrique}`;
  if (rubrique === 'comprendre' && !PAGES_FIXES_DE_COMPRENDRE.includes(suite[0] ?? ''))
    return COMPOSEES;
  if (FIXES.has(rubrique))
    return `/${[rubrique, suite[0]].join('/')}${suite.length > 1 ? '/*' : ''}`;
  if (suite[1] === 'editions') return `/${rubrique}/*/editions`;
  return `/${rubrique}/*`;
}

/** The pages of each kind, in the order they come. */
export const parGenre = <P extends { adresse: string }>(pages: readonly P[]): Map<string, P[]> =>
  Map.groupBy(pages, ({ adresse }) => genreDe(adresse));

/** `voeux/index.html` is at `/voeux/`, and `404.html` at `/404.html`. */
export const adresseDe = (fichier: string): string =>
  `/${fichier.replace(/(^|\/)index\.html$/u, '$1')}`;

/** A measure that is dear is made on one page a kind: a list that goes on, or a composed page, counts by itself. */
function nomDe(adresse: string): string {
  const genre = genreDe(adresse);
  if (genre === COMPOSEES) return adresse;
  return SUITE.test(adresse) ? `${genre}, suite` : genre;
}

export interface Genre {
  nom: string;
  /** The heaviest page of its kind: the one that shows most. */
  fichier: string;
}

/** One page a kind, in the order of their names. */
export async function genresDe({
  dossier,
  fichiers,
}: {
  dossier: string;
  fichiers: readonly string[];
}): Promise<Genre[]> {
  const genres = new Map<string, { fichier: string; taille: number }>();
  for (const fichier of fichiers) {
    const { size: taille } = await stat(join(dossier, fichier));
    const nom = nomDe(adresseDe(fichier));
    if (taille > (genres.get(nom)?.taille ?? 0)) genres.set(nom, { fichier, taille });
  }
  return [...genres]
    .map(([nom, { fichier }]) => ({ nom, fichier }))
    .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}
