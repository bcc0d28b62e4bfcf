import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Contexte } from '../../lib/contexte.ts';
import { adresseCarte, cartesDe, type Carte } from '../../lib/presenters/carte.ts';
import { dessinDe, HAUTEUR, LARGEUR } from './dessin.ts';

// One card after another, and none is drawn twice: nothing to keep.
sharp.cache(false);
sharp.concurrency(1);

type Polices = Parameters<typeof satori>[1]['fonts'];

let polices: Promise<Polices> | undefined;

/** satori reads no variable font, nor WOFF2. */
function lirePolices(): Promise<Polices> {
  const require = createRequire(import.meta.url);
  const lire = async (weight: 600 | 700) => ({
    name: 'Montserrat',
    weight,
    data: await readFile(
      require.resolve(`@fontsource/montserrat/files/montserrat-latin-${weight}-normal.woff`),
    ),
  });
  return Promise.all([lire(600), lire(700)]);
}

/** The picture itself, 1200 × 630 pixels. */
export async function dessinerCarte(carte: Carte): Promise<Buffer> {
  const fonts = await (polices ??= lirePolices());
  const dessin = dessinDe(carte) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(dessin, { width: LARGEUR, height: HAUTEUR, fonts });
  // Flat colours: the least effort finds the same palette, in half the time.
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 1, compressionLevel: 9 }).toBuffer();
}

const existe = (fichier: string): Promise<boolean> =>
  stat(fichier).then(
    () => true,
    () => false,
  );

/** Written aside and renamed: a card is whole or absent. */
async function garder(fichier: string, octets: Buffer): Promise<void> {
  const acote = `${fichier}.${process.pid}`;
  await writeFile(acote, octets);
  await rename(acote, fichier);
}

/**
 * Puts in a release the cards that its pages name. Those already drawn are taken from `reserve`, and the missing ones
 * are added to it: a publication of ten thousand actes only draws the cards that changed. Returns how many were drawn.
 * @param ceder awaited before each drawing, which takes the time of several pages.
 */
export async function ecrireCartes(
  contexte: Contexte,
  release: string,
  reserve: string,
  ceder: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const sortie = join(release, 'cartes');
  await Promise.all([mkdir(sortie, { recursive: true }), mkdir(reserve, { recursive: true })]);
  const cartes = new Map(cartesDe(contexte).map((c) => [basename(adresseCarte(c)), c]));
  let dessinees = 0;
  for (const [nom, carte] of cartes) {
    const garde = join(reserve, nom);
    if (!(await existe(garde))) {
      await ceder();
      await garder(garde, await dessinerCarte(carte));
      dessinees += 1;
    }
    const cible = join(sortie, nom);
    if (await existe(cible)) continue;
    await link(garde, cible).catch(() => copyFile(garde, cible));
  }
  return dessinees;
}

/** Forgets the cards that the publication no longer names: what was withdrawn is kept nowhere. */
export async function oublierCartes(contexte: Contexte, reserve: string): Promise<void> {
  const nommees = new Set(cartesDe(contexte).map((carte) => basename(adresseCarte(carte))));
  for (const nom of await readdir(reserve)) {
    if (!nommees.has(nom)) await rm(join(reserve, nom), { force: true });
  }
}
