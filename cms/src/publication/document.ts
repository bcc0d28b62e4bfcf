import type { Document } from '@acp/shared/model';
import type { Document as Saisi } from '../payload-types.ts';
import {
  fromDateConnue,
  fromObjet,
  toBooleen,
  toDateConnue,
  toIds,
  toLigne,
  toNombre,
  toObjetOuNull,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

/** null: nobody checked. */
const toAccessible = (reponse: Saisi['accessible']): boolean | null =>
  reponse ? reponse === 'oui' : null;

const fromAccessible = (accessible: boolean): 'oui' | 'non' => (accessible ? 'oui' : 'non');

/** Both numbers, or the image is shown whole. */
function toCadrage(cadrage: Saisi['cadrage']): Document['cadrage'] {
  const x = toNombre(cadrage?.x);
  const y = toNombre(cadrage?.y);
  return x === null || y === null ? null : { x, y };
}

export function toDocument(doc: Saisi): Document {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    titre: doc.titre,
    nature: doc.nature,
    date: toDateConnue(doc.date),
    fichier: {
      nom: toTexteExige(doc.filename),
      format: toTexteExige(doc.mimeType),
      octets: doc.filesize ?? 0,
      sha256: toTexteExige(doc.sha256),
      largeur: toNombre(doc.width),
      hauteur: toNombre(doc.height),
    },
    variantes: doc.variantes ?? [],
    cadrage: toCadrage(doc.cadrage),
    pages: toNombre(doc.pages),
    langue: doc.langue,
    accessible: toAccessible(doc.accessible),
    versionHtml: toObjetOuNull(doc.versionHtml),
    alternative: toBooleen(doc.decorative) ? null : toLigne(doc.alternative),
    sources: toIds(doc.sources),
  };
}

/** The file itself is given beside: Payload and `describeFichier` fill what is said of it. */
export const fromDocument = (d: Document): Saisie<'documents'> => ({
  ...PUBLIE,
  id: d.id,
  misAJourLe: d.misAJourLe,
  slug: d.slug,
  titre: d.titre,
  nature: d.nature,
  date: fromDateConnue(d.date),
  pages: d.pages,
  langue: d.langue,
  accessible: d.accessible === null ? null : fromAccessible(d.accessible),
  versionHtml: d.versionHtml === null ? null : fromObjet(d.versionHtml),
  alternative: d.alternative,
  decorative: d.fichier.format.startsWith('image/') && d.alternative === null,
  variantes: d.variantes,
  cadrage: { x: d.cadrage?.x ?? null, y: d.cadrage?.y ?? null },
  sources: d.sources,
});
