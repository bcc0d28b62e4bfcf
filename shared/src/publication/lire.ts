import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMembres, parsePublication } from './parse.ts';
import type { Membres, Publication } from './schema.ts';

async function lireJson(fichier: string): Promise<unknown> {
  let contenu: string;
  try {
    contenu = await readFile(fichier, 'utf8');
  } catch (cause) {
    throw new Error(
      `Le fichier ${fichier} ne peut pas être lu. Lancer « pnpm publication » pour l’écrire.`,
      { cause },
    );
  }
  try {
    return JSON.parse(contenu) as unknown;
  } catch (cause) {
    throw new Error(
      `Le fichier ${fichier} n’est pas du JSON : il est abîmé. Lancer « pnpm publication » pour le réécrire.`,
      { cause },
    );
  }
}

/** Reads and checks `publication.json` and `membres.json` of a directory; `medias/` stands beside them. */
export async function lirePublication(
  dossier: string,
): Promise<{ publication: Publication; membres: Membres }> {
  const publication = parsePublication(await lireJson(join(dossier, 'publication.json')));
  const membres = parseMembres(await lireJson(join(dossier, 'membres.json')), publication);
  return { publication, membres };
}
