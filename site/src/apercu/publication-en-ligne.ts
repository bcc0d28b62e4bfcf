import { relirePublication, type Lecture } from '@acp/shared/publication';
import { signatureDe } from '../rendu/suivre.ts';

/** Reads the live publication once, then what changed of it; null while there is none. */
export function createLectureEnLigne(dossier: string): () => Promise<Lecture | null> {
  let lue: { signature: string; lecture: Promise<Lecture> } | null = null;
  return async () => {
    const signature = await signatureDe(dossier);
    if (signature === null) return null;
    if (lue?.signature !== signature) {
      const connue = await lue?.lecture.catch(() => undefined);
      lue = { signature, lecture: relirePublication(dossier, connue) };
    }
    try {
      return await lue.lecture;
    } catch (erreur) {
      // Read while it was being replaced: the next request reads it again.
      lue = null;
      throw erreur;
    }
  };
}
