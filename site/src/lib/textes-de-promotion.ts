import type { Publication } from '@acp/shared/publication';
import { combien } from './queries.ts';
import { ADRESSES, PAR_PAGE, pagesDeListe } from './urls.ts';

/** Every text of one promotion, whatever its type. */
export const adresseTextes = ({ slug }: { slug: string }): string =>
  `${ADRESSES.mandatures}${slug}/textes/`;

const nombreDe = (p: Publication, { id }: { id: string }): number =>
  combien(p, 'actes', 'mandature', id);

/** Beyond a page of a list, the texts of a promotion have a list of their own. */
export const hasListeDeTextes = (p: Publication, mandature: { id: string }): boolean =>
  nombreDe(p, mandature) > PAR_PAGE;

export const listesDeTextes = (p: Publication): string[] =>
  p.mandatures
    .filter((mandature) => hasListeDeTextes(p, mandature))
    .flatMap((mandature) => pagesDeListe(adresseTextes(mandature), nombreDe(p, mandature)));
