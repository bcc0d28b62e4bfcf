/** Pages of one kind are drawn by the same code: a measure that is dear is made on one of each. */
import { PAGES_FIXES_DE_COMPRENDRE, TYPES_D_ACTE } from '@acp/shared/model';

const TYPES = new Set<string>(Object.values(TYPES_D_ACTE).map(({ chemin }) => chemin));
/** Second parts of an address that are pages of their own, and not the name of something. */
const FIXES = new Set(['comprendre', 'suivi']);

/** `/voeux/code-de-la-rue/` and `/deliberations/le-sans-abrisme/` are of the kind `/actes/*`. */
export function sorteDe(adresse: string): string {
  const [premier = '', ...suite] = adresse
    .replace(/page\/\d+\/$/u, '')
    .split('/')
    .filter(Boolean);
  const rubrique = TYPES.has(premier) ? 'actes' : premier;
  if (suite.length === 0) return `/${rubrique}`;
  if (rubrique === 'actes' && suite[1] === 'editions') return '/actes/*/editions';
  if (rubrique === 'comprendre' && !PAGES_FIXES_DE_COMPRENDRE.includes(suite[0] ?? ''))
    return '/comprendre/*';
  if (FIXES.has(rubrique))
    return `/${[rubrique, suite[0]].join('/')}${suite.length > 1 ? '/*' : ''}`;
  return `/${rubrique}/*`;
}

/** The pages of each kind, in the order they come. */
export const parSorte = <P extends { adresse: string }>(pages: readonly P[]): Map<string, P[]> =>
  Map.groupBy(pages, ({ adresse }) => sorteDe(adresse));
