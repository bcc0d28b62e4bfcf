import { jourAParis, LETTRES, prochaineReference } from '@acp/shared/model';
import type { SorteReferencee } from '@acp/shared/model';
import type { CollectionBeforeValidateHook, TextField } from 'payload';
import { createAttribuerReference, listReferences } from '../hooks/attribuerReference.ts';
import type { DocumentSaisi } from '../hooks/documentSaisi.ts';
import { refuser } from '../hooks/refuser.ts';

/** What decides of the reference of a new document. */
export interface Referencee {
  /** Letter of the reference: carnet, mandat, or the type of the acte; null while it is not chosen. */
  sorte: (document: DocumentSaisi) => SorteReferencee | null;
  /** The date whose year stands in the reference; this year when it is not known. */
  date?: (document: DocumentSaisi) => string | null | undefined;
}

const dateConnueDe = ({ date }: DocumentSaisi): string | null | undefined =>
  (date as { date?: string | null } | null | undefined)?.date;

/** `ACP-2023-V1`: the prefix of the settings, the year of the text, the letter of its kind, the next rank. */
export function createSetReference({
  sorte,
  date = dateConnueDe,
}: Referencee): CollectionBeforeValidateHook {
  return createAttribuerReference(async (document, req) => {
    const lettre = sorte(document);
    const { prefixe } = await req.payload.findGlobal({
      slug: 'reglages',
      depth: 0,
      overrideAccess: true,
      req,
    });
    if (!lettre) return null;
    if (!prefixe) {
      refuser(
        req,
        'reference',
        'Référence',
        'Donnez d’abord le préfixe des références dans «\u00a0Réglages\u00a0».',
      );
    }
    const annee = Number((date(document) ?? jourAParis(new Date())).slice(0, 4));
    const allouees = await listReferences(req, `${prefixe}-${String(annee)}-${LETTRES[lettre]}`);
    return prochaineReference(prefixe, annee, lettre, allouees);
  });
}

/** The reference people quote (« référence de ce site, non officielle »). */
export const referenceField: TextField = {
  name: 'reference',
  type: 'text',
  label: 'Référence',
  unique: true,
  index: true,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description:
      'Donnée d’elle-même à la première publication, puis elle ne change plus. C’est une référence de ce site, non officielle.',
  },
};
