import type { Publication } from '@acp/shared/publication';
import { direJour } from '../cycle/dates.ts';
import { adresseDeDocument, guillemets, type Tache } from './tache.ts';

/** A copy kept as it was found, an image or data have no twin to write. */
const A_LIRE = new Set(['texte', 'presentation', 'proces-verbal']);

/** Public files that are read only by opening them (rule 11); the most recent first. */
export function listDocumentsSansHtml({ documents }: Pick<Publication, 'documents'>): Tache[] {
  return documents
    .filter(({ nature, versionHtml }) => A_LIRE.has(nature) && versionHtml === null)
    .toSorted((a, b) => b.misAJourLe.localeCompare(a.misAJourLe))
    .map(({ id, titre, misAJourLe }) => ({
      quoi: guillemets(titre),
      quand: `public depuis le ${direJour(misAJourLe)}`,
      bouton: 'Indiquer sa version en ligne',
      adresse: adresseDeDocument('documents', id),
    }));
}
