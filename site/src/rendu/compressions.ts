import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { Magasin } from './magasin.ts';

const TEXTES = new Set(['.html', '.css', '.js', '.json', '.xml', '.ics', '.svg', '.txt']);
export const isCompressible = (chemin: string): boolean => TEXTES.has(extname(chemin));

const enBrotli = promisify(brotliCompress);
const enGzip = promisify(gzip);
/** Beyond this size, the time of a careful compression is not worth the bytes. */
const GROS = 4_000_000;

/** As wide as the content and no more: making room for four megabytes takes longer than compressing a page. */
const fenetreDe = (octets: number): number =>
  Math.min(
    Math.max(Math.ceil(Math.log2(octets + 1)), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_DEFAULT_WINDOW,
  );

/** A large content goes through by pieces: it is never held whole. */
async function comprimerEnFlux(
  magasin: Magasin,
  empreinte: string,
  isDurable: boolean,
): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  const voies = { '.br': createBrotliCompress({ params }), '.gz': createGzip({ level: 6 }) };
  for (const [suffixe, voie] of Object.entries(voies))
    await pipeline(createReadStream(magasin.place(empreinte)), voie, (source) =>
      magasin.ecrireComprime(empreinte, suffixe, source, isDurable),
    );
}

/** Keeps a content compressed both ways; does nothing when it already is. */
export async function comprimerContenu(
  magasin: Magasin,
  empreinte: string,
  isDurable: boolean,
): Promise<void> {
  if (magasin.has(empreinte, '.gz')) return;
  if (magasin.taille(empreinte) > GROS) {
    await comprimerEnFlux(magasin, empreinte, isDurable);
    return;
  }
  const contenu = magasin.lire(empreinte);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: fenetreDe(contenu.length),
  };
  const [br, gz] = await Promise.all([
    enBrotli(contenu, { params }),
    enGzip(contenu, { level: 9 }),
  ]);
  await magasin.ecrireComprime(empreinte, '.br', br, isDurable);
  // Last: its presence says that both are there.
  await magasin.ecrireComprime(empreinte, '.gz', gz, isDurable);
}
