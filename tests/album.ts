/** `pnpm album`: a picture of each kind of page, at three widths, light and dark, on one page to look at. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { construireTout } from '../cms/src/scripts/build.ts';
import { lireOptions } from '../cms/src/scripts/options.ts';
import { phraseDe } from '../site/src/scripts/phrase.ts';
import { genresDe, type Genre } from './genres.ts';
import { avecSite, type SiteRendu } from './a11y/site-rendu.ts';
import { visiter } from './a11y/visite.ts';
import { ouvrirNavigateur } from './e2e/navigateur.ts';
import { racine } from './racine.ts';

const aide = `Usage : pnpm album [-- options]

Photographie chaque genre de page à 360, 768 et 1280 pixels, en clair et en sombre, pour les exemples « fictive » et
« premiere-mandature », et les range dans var/album/index.html.

  --genre <nom>  un seul genre de page, comme « /actes/* » ou « /mesures »
  --aide         affiche cette aide`;

const exemples = ['fictive', 'premiere-mandature'] as const;
const largeurs = [360, 768, 1280] as const;
const themes = ['light', 'dark'] as const;
const dossier = join(racine, 'var/album');

const nomDImage = (exemple: string, fichier: string, largeur: number, theme: string): string =>
  `${exemple}-${fichier.replaceAll('/', '_').replace(/\.html$/, '')}-${String(largeur)}-${theme}.png`;

async function photographier(
  navigateur: Browser,
  { exemple, adresse }: SiteRendu,
  genres: readonly Genre[],
): Promise<void> {
  const chemins = genres.map(({ fichier }) => fichier);
  for (const width of largeurs) {
    for (const colorScheme of themes) {
      const ecran = { viewport: { width, height: 900 }, colorScheme };
      await visiter({ navigateur, adresse, chemins, ecran }, async (onglet, fichier) => {
        await onglet.evaluate(() => document.fonts.ready.then(() => undefined));
        const path = join(dossier, nomDImage(exemple, fichier, width, colorScheme));
        await onglet.screenshot({ path, fullPage: true, animations: 'disabled' });
        return [];
      });
      console.log(
        `${exemple}, ${String(width)} px, ${colorScheme} : ${String(chemins.length)} pages`,
      );
    }
  }
}

const rangee = (exemple: string, { nom, fichier }: Genre): string => `
<h2>${exemple} : ${nom}</h2>
<p>${largeurs
  .flatMap((largeur) =>
    themes.map((theme) => {
      const image = nomDImage(exemple, fichier, largeur, theme);
      const legende = `${nom}, ${String(largeur)} px, ${theme === 'light' ? 'clair' : 'sombre'}`;
      return `<a href="${image}"><img src="${image}" alt="${legende}" height="480" loading="lazy"></a>`;
    }),
  )
  .join('\n')}</p>`;

async function composer(genre: string): Promise<void> {
  await construireTout('site');
  await rm(dossier, { recursive: true, force: true });
  await mkdir(dossier, { recursive: true });
  const navigateur = await ouvrirNavigateur();
  const rangees: string[] = [];
  try {
    for (const exemple of exemples) {
      await avecSite(
        exemple,
        async (site) => {
          const genres = (await genresDe(site)).filter(({ nom }) => genre === '' || nom === genre);
          await photographier(navigateur, site, genres);
          rangees.push(...genres.map((un) => rangee(exemple, un)));
        },
        { atelier: true },
      );
    }
  } finally {
    await navigateur.close();
  }
  if (rangees.length === 0) throw new Error(`Aucun genre de page ne s’appelle « ${genre} ».`);
  const tete = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Album du site</title>';
  await writeFile(join(dossier, 'index.html'), `${tete}<h1>Album du site</h1>${rangees.join('')}`);
  console.log('Album à regarder : var/album/index.html');
}

try {
  const options = lireOptions(
    { genre: { type: 'string', default: '' }, aide: { type: 'boolean' } },
    process.argv.slice(2).filter((mot) => mot !== '--'),
  );
  if (options.aide) console.log(aide);
  else await composer(options.genre);
} catch (erreur) {
  console.error(phraseDe(erreur));
  process.exitCode = 1;
}
