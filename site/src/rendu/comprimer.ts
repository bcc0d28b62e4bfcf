import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isCompressible } from './compressions.ts';

/** Files compressed at the same time: the machine serves pages meanwhile. */
const ENSEMBLE = 4;
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

const comprimer = promisify(brotliCompress);

/** Lays `page.html.br` beside `page.html`; a server that knows how sends it instead. Links are not followed. Returns how many. */
export async function comprimerDossier(dossier: string): Promise<number> {
  const entrees = await readdir(dossier, { recursive: true, withFileTypes: true });
  const fichiers = entrees
    .filter((entree) => entree.isFile() && isCompressible(entree.name))
    .map((entree) => join(entree.parentPath, entree.name));
  const file = fichiers.values();
  const travailler = async (): Promise<void> => {
    for (const fichier of file) {
      const comprime = await comprimer(await readFile(fichier), { params });
      // Never half of a file on a site that is read.
      await writeFile(`${fichier}.br.partiel`, comprime);
      await rename(`${fichier}.br.partiel`, `${fichier}.br`);
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, travailler));
  return fichiers.length;
}
