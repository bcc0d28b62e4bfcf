import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { jourDeParis } from './jour.ts';

const PAUSE = 200;
const FICHIERS = ['publication.json', 'membres.json'];

/** Changes with the publication and with the day; null while there is no publication. */
export async function signatureDe(publication: string): Promise<string | null> {
  const etats = await Promise.all(
    FICHIERS.map((nom) => stat(join(publication, nom)).catch(() => null)),
  );
  if (etats.includes(null)) return null;
  const marques = etats.map(
    (etat) => `${String(etat?.ino)}:${String(etat?.mtimeMs)}:${String(etat?.size)}`,
  );
  return [...marques, jourDeParis()].join(' ');
}

/**
 * Calls `rendre` now, and again each time the publication or the day changes; stops with `signal`.
 * Files are looked at rather than watched: they are replaced by renaming, on any file system. A change is rendered
 * once it has stayed for two looks, so that two files replaced one after the other are read together.
 */
export async function suivre(
  publication: string,
  rendre: () => Promise<void>,
  dire: (phrase: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let derniere: string | null = null;
  let precedente = await signatureDe(publication);
  let attente = false;
  while (!signal.aborted) {
    const signature = await signatureDe(publication);
    if (signature === null && !attente) dire(`En attente d’une publication dans ${publication}…`);
    attente = signature === null;
    if (signature !== null && signature === precedente && signature !== derniere) {
      derniere = signature;
      await rendre();
    }
    precedente = signature;
    await attendre(PAUSE, undefined, { signal }).catch(() => undefined);
  }
}
