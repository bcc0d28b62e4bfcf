/** The pictures of the guide: taken by the tasks, small enough to be kept with the text. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { racine } from '../racine.ts';
import { attendreEcran } from './poste.ts';

/** Where the guide of the secretariat keeps its pictures. */
export const dossierDuGuide = join(racine, 'cms/guide');

const LARGEUR = 1000;
/** Dates and durations change from one day to the next: a picture is compared as somebody sees it from afar. */
const LARGEUR_DE_LOIN = 100;
/** Mean difference of two pictures of the same screen, in levels of grey out of 255. */
const ECART_ADMIS = 8;

/** Takes one picture a name, as `webp`. */
export class Album {
  readonly images = new Map<string, Buffer>();

  photographier = async (page: Page, nom: string): Promise<void> => {
    await attendreEcran(page);
    const capture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    const image = sharp(capture).resize({ width: LARGEUR }).webp({ quality: 70, effort: 4 });
    this.images.set(nom, await image.toBuffer());
  };

  async ranger(dossier: string): Promise<void> {
    for (const [nom, image] of this.images) await writeFile(join(dossier, `${nom}.webp`), image);
  }
}

async function deLoin(image: Buffer): Promise<Uint8Array> {
  const { data } = await sharp(image)
    .resize({ width: LARGEUR_DE_LOIN, height: LARGEUR_DE_LOIN, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data;
}

/** Whether a picture still shows what the guide shows; false when the guide has none. */
export async function isFidele(nom: string, image: Buffer): Promise<boolean> {
  const gardee = await readFile(join(dossierDuGuide, `${nom}.webp`)).catch(() => null);
  if (gardee === null) return false;
  const [a, b] = [await deLoin(gardee), await deLoin(image)];
  const ecart = a.reduce((somme, niveau, rang) => somme + Math.abs(niveau - (b[rang] ?? 0)), 0);
  return ecart / a.length <= ECART_ADMIS;
}
