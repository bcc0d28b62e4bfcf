/** What the public can read at one moment: every file of the site, and the publication it was made from. */
import { createHash } from 'node:crypto';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ecrireCanonique, lirePublication } from '@acp/shared/publication';

const empreinte = (contenu: Buffer | string): string =>
  createHash('sha256').update(contenu).digest('hex');

/** Path → SHA-256. A compressed copy is no file of its own: it must say what its file says. */
export type Photo = Map<string, string>;

const deplier = (fichier: string, contenu: Buffer): Buffer =>
  fichier.endsWith('.br') ? brotliDecompressSync(contenu) : gunzipSync(contenu);

/** Throws when there is no site. */
export async function photographier(lien: string): Promise<Photo> {
  const site = await realpath(lien);
  const entrees = await readdir(site, { recursive: true, withFileTypes: true });
  const fichiers = entrees
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name));
  const photo: Photo = new Map();
  for (const fichier of fichiers) {
    photo.set(fichier.slice(site.length + 1), empreinte(await readFile(fichier)));
  }
  for (const copie of [...photo.keys()].filter((nom) => /\.(br|gz)$/.test(nom))) {
    const somme = empreinte(deplier(copie, await readFile(join(site, copie))));
    if (photo.get(copie.slice(0, -3)) === somme) photo.delete(copie);
  }
  return photo;
}

/** First difference between what is read and what should be, or null. */
export function comparer(vue: Photo, attendue: Photo): string | null {
  for (const [fichier, somme] of attendue) {
    const lue = vue.get(fichier);
    if (lue === undefined) return `${fichier} manque`;
    if (lue !== somme) return `${fichier} est autre`;
  }
  for (const fichier of vue.keys()) if (!attendue.has(fichier)) return `${fichier} est en trop`;
  return null;
}

/** The publication as it is read, checked by the contract; the salt of its editions is drawn anew each time. */
export async function photographierPublication(dossier: string): Promise<string> {
  const { publication, membres } = await lirePublication(dossier);
  const editions = publication.editions.map(({ objet, numero }) => ({ objet, numero }));
  return empreinte(ecrireCanonique({ ...publication, editions, membres }));
}
