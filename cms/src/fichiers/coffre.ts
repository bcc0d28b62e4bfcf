import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Files are kept under their fingerprint: a draft never touches the file that is public, a restored version finds its
 * own, and the file that replaces another keeps its public name.
 */
export const placeDuFichier = (coffre: string, sha256: string): string => join(coffre, sha256);

/** Writes a file and waits until the disk has it; one already there is the same. */
export async function garder(coffre: string, sha256: string, contenu: Buffer): Promise<void> {
  await mkdir(coffre, { recursive: true });
  const acote = join(coffre, `.${randomUUID()}`);
  try {
    const ouvert = await open(acote, 'wx');
    try {
      await ouvert.writeFile(contenu);
      await ouvert.sync();
    } finally {
      await ouvert.close();
    }
    await rename(acote, placeDuFichier(coffre, sha256));
  } catch (erreur) {
    await rm(acote, { force: true });
    throw erreur;
  }
}

/** null: it is not there any more. */
export const lire = (coffre: string, sha256: string): Promise<Buffer | null> =>
  readFile(placeDuFichier(coffre, sha256)).catch(() => null);

export const oublier = (coffre: string, sha256: string): Promise<void> =>
  rm(placeDuFichier(coffre, sha256), { force: true });
