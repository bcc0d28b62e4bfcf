import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMembres, parsePublication } from './parse.ts';
import type { Membres, Publication } from './schema.ts';

async function lireJson(fichier: string): Promise<unknown> {
  let contenu: string;
  try {
    contenu = await readFile(fichier, 'utf8');
  } catch (cause) {
    throw new Error(
      `Le fichier ${fichier} ne peut pas être lu. Lancer «\u00a0pnpm publication\u00a0» pour l’écrire.`,
      { cause },
    );
  }
  try {
    return JSON.parse(contenu) as unknown;
  } catch (cause) {
    throw new Error(
      `Le fichier ${fichier} n’est pas du JSON\u00a0: il est abîmé. Lancer «\u00a0pnpm publication\u00a0» pour le réécrire.`,
      { cause },
    );
  }
}

/**
 * Reads and checks `publication.json` and `membres.json` of a directory; `medias/` stands beside them. The directory may
 * be a link that the CMS moves to a new version: it is followed once, so that both files are of the same version.
 */
export async function lirePublication(
  dossier: string,
): Promise<{ publication: Publication; membres: Membres }> {
  const version = await realpath(dossier).catch(() => dossier);
  const publication = parsePublication(await lireJson(join(version, 'publication.json')));
  const membres = parseMembres(await lireJson(join(version, 'membres.json')), publication);
  return { publication, membres };
}
