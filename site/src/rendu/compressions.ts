import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Magasin } from './magasin.ts';

const TEXTES = new Set(['.html', '.css', '.js', '.json', '.xml', '.ics', '.svg', '.txt']);
export const isCompressible = (chemin: string): boolean => TEXTES.has(extname(chemin));

const enBrotli = promisify(brotliCompress);
const enGzip = promisify(gzip);
/** Beyond this size, the time of a careful compression is not worth the bytes. */
const GROS = 4_000_000;

/** Keeps a content compressed both ways; does nothing when it already is. */
export async function comprimerContenu(magasin: Magasin, empreinte: string): Promise<void> {
  if (magasin.has(empreinte, '.gz')) return;
  const contenu = magasin.lire(empreinte);
  const [qualite, niveau] = contenu.length > GROS ? [4, 6] : [9, 9];
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualite };
  const [br, gz] = await Promise.all([
    enBrotli(contenu, { params }),
    enGzip(contenu, { level: niveau }),
  ]);
  magasin.ecrireComprime(empreinte, '.br', br);
  // Last: its presence says that both are there.
  magasin.ecrireComprime(empreinte, '.gz', gz);
}
