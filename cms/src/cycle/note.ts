import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { isDejaPublie, type DocumentSaisi } from '../hooks/documentSaisi.ts';
import { refuser } from '../hooks/refuser.ts';
import { isEcritureDuSysteme } from './systeme.ts';

interface Modification {
  note?: string | null;
  correctionDeForme?: boolean | null;
}

const noteDe = (data: DocumentSaisi): string =>
  ((data.modification as Modification | null | undefined)?.note ?? '').trim();

/** No change of a public page without a word on what changed (rule 3). */
export const exigerNote: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  if (data._status !== 'published' || isEcritureDuSysteme(req)) return data;
  if (isDejaPublie(originalDoc as DocumentSaisi | undefined) && noteDe(data) === '')
    refuser(
      req,
      'modification.note',
      'Note de modification',
      'Dites en une phrase ce qui change\u00a0: le public lit cette note à côté de la date.',
    );
  return data;
};

/** The note goes with the version that is published; the next draft starts without one. */
export const rangerNote: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status !== 'published') return data;
  const { correctionDeForme } = (data.modification ?? {}) as Modification;
  return {
    ...data,
    derniereModification: {
      note: noteDe(data) || null,
      correctionDeForme: correctionDeForme === true,
    },
    modification: { note: null, correctionDeForme: false },
  };
};
