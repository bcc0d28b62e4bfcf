import { open, rename, rm, writeFile } from 'node:fs/promises';

/** What one block of a disk holds: a file that exists has that much room for itself. */
const BLOC = 4096;

async function ecrireSurPlace(fichier: string, texte: Buffer): Promise<void> {
  const ouvert = await open(fichier, 'r+');
  try {
    await ouvert.write(texte, 0, texte.length, 0);
    await ouvert.truncate(texte.length);
  } finally {
    await ouvert.close();
  }
}

/**
 * Replaces a state that another program reads: written aside, then renamed. On a full disk it is written over the old
 * one: the state then says why nothing moves, and somebody must read it.
 */
export async function ecrireEtat(fichier: string, etat: object, mode = 0o666): Promise<void> {
  const texte = Buffer.from(JSON.stringify(etat));
  const acote = `${fichier}.${String(process.pid)}`;
  try {
    await rm(acote, { force: true });
    await writeFile(acote, texte, { mode });
    await rename(acote, fichier);
  } catch (erreur) {
    await rm(acote, { force: true });
    const { code } = erreur as NodeJS.ErrnoException;
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw erreur;
    if (texte.length > BLOC) throw erreur;
    await ecrireSurPlace(fichier, texte);
  }
}
