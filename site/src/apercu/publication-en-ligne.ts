import { lirePublication, type Membres, type Publication } from '@acp/shared/publication';
import { signatureDe } from '../rendu/suivre.ts';

interface Lues {
  publication: Publication;
  membres: Membres;
}

/** Reads the live publication once, and again when it has changed; null while there is none. */
export function createLectureEnLigne(dossier: string): () => Promise<Lues | null> {
  let lue: { signature: string; lues: Promise<Lues> } | null = null;
  return async () => {
    const signature = await signatureDe(dossier);
    if (signature === null) return null;
    if (lue?.signature !== signature) lue = { signature, lues: lirePublication(dossier) };
    try {
      return await lue.lues;
    } catch (erreur) {
      // Read while it was being replaced: the next request reads it again.
      lue = null;
      throw erreur;
    }
  };
}
