import type { Payload } from 'payload';
import { compterLesLignes } from '../database/statistiques.ts';
import { retirerBrouillonsVierges } from './brouillonsVierges.ts';

const UN_JOUR = 24 * 3600 * 1000;

/** The daily tidying, for who calls it again and again, between two passes of the publisher. */
export function createMenageQuotidien(
  payload: Payload,
  dire: (ligne: string) => void,
): () => Promise<void> {
  let prochain = 0;
  return async () => {
    if (Date.now() < prochain) return;
    prochain = Date.now() + UN_JOUR;
    try {
      await compterLesLignes(payload.db);
      const retires = await retirerBrouillonsVierges(payload, new Date());
      if (retires > 0)
        dire(`Brouillons où personne n’a rien écrit, retirés\u00a0: ${String(retires)}.`);
    } catch (erreur) {
      dire(`Les brouillons vides n’ont pas pu être retirés\u00a0: ${String(erreur)}`);
    }
  };
}
