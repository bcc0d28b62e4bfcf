/** The stylesheet of a page is cut to what the page shows: a browser must not see the difference. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lireRelease } from '../integration/release.ts';
import { racine } from '../racine.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { rendreExemple, servir } from './rendu.ts';
import { parGenre } from '../genres.ts';

const feuille = join(racine, 'site/src/styles/site.css');

/** The sources, as `site.css` puts them together. */
async function lireFeuilleEntiere(): Promise<string> {
  const morceaux = (await readFile(feuille, 'utf8')).split('\n').map(async (ligne) => {
    const [, chemin, couche] = /^@import '(.+)' layer\((.+)\);$/u.exec(ligne) ?? [];
    if (chemin === undefined) return ligne.startsWith('@import') ? '' : ligne;
    return `@layer ${couche} {${await readFile(join(dirname(feuille), chemin), 'utf8')}}`;
  });
  return (await Promise.all(morceaux)).join('\n');
}

/** How each element is drawn, and what stands before and after it: `A.bouton::before color: red`. */
const lireDessin = (onglet: Page): Promise<string[]> =>
  onglet.evaluate(async () => {
    await document.fonts.ready;
    // What is laid out when it comes near is laid out now: until then a height depends on the moment.
    for (const partie of document.querySelectorAll<HTMLElement>('main section')) {
      partie.style.contentVisibility = 'visible';
    }
    const signature = (element: Element | null): string =>
      `${element?.tagName ?? ''}.${element?.getAttribute('class') ?? ''}`;
    const semblables = Map.groupBy(
      document.querySelectorAll('body, body *'),
      (element) => `${signature(element.parentElement)} > ${signature(element)}`,
    );
    // The first and the last of those that are alike: a page holds thousands of elements.
    const choisis = [...semblables.values()].flatMap((liste) => [liste.at(0), liste.at(-1)]);
    return choisis.flatMap((element, rang) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        if (element === undefined) return [];
        const style = getComputedStyle(element, pseudo || null);
        if (pseudo !== '' && style.content === 'none') return [];
        const nom = `${rang} ${signature(element)}${pseudo}`;
        return (
          [...style]
            // A token draws nothing by itself. The minifier writes `none` as `0 0`: no background is then said to stand at 0px and not at 0%.
            .filter((mot) => !mot.startsWith('--') && mot !== 'background-position')
            .map((propriete) => `${nom} ${propriete}: ${style.getPropertyValue(propriete)}`)
        );
      }),
    );
  });

/** Puts the whole stylesheet in the place of the one of the page; the fonts keep their addresses. */
const mettreEntiere = (onglet: Page, entiere: string): Promise<void> =>
  onglet.evaluate((css) => {
    const style = document.querySelector('style');
    if (style === null) throw new Error('La page n’a pas sa feuille.');
    const polices = style.textContent.match(/@font-face\{[^}]*\}/gu) ?? [];
    style.textContent = css + polices.join('');
  }, entiere);

/** The kinds of pages that use the most of the stylesheet, and those that use the least. */
const GENRES = [
  '/',
  '/actes',
  '/actes/*',
  '/agenda',
  '/comptes-rendus/*',
  '/mandatures/*',
  '/membres',
  '/mesures/*',
  '/recherche',
  '/suivi',
];

let navigateur: Browser;
let essai: string;
beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  essai = await mkdtemp(join(tmpdir(), 'acp-feuille-'));
});
afterAll(async () => {
  await navigateur.close();
  await rm(essai, { recursive: true });
});

describe('Une page dessinée avec la part de la feuille qui la concerne', () => {
  it.each([
    ['un ordinateur', { width: 1280, height: 800 }, 'light', 'screen'],
    ['un téléphone', { width: 360, height: 640 }, 'dark', 'screen'],
    ['une imprimante', { width: 800, height: 1100 }, 'light', 'print'],
  ] as const)('est la même sur %s', async (_nom, viewport, colorScheme, media) => {
    const dossier = await mkdtemp(join(essai, 'site-'));
    await rendreExemple('fictive', dossier, '--pages-seules');
    const entiere = await lireFeuilleEntiere();
    const site = await servir(dossier);
    const contexte = await navigateur.newContext({
      ...contexteFrancais,
      viewport,
      bypassCSP: true,
    });
    try {
      const onglet = await contexte.newPage();
      await onglet.emulateMedia({ media, colorScheme, reducedMotion: 'reduce' });
      const { pages } = await lireRelease(dossier);
      const genres = parGenre(pages);
      for (const genre of GENRES) {
        const adresse = genres.get(genre)?.[0]?.adresse;
        if (adresse === undefined) throw new Error(`Aucune page du genre ${genre}.`);
        await onglet.goto(site.adresse + adresse);
        const coupee = new Set(await lireDessin(onglet));
        await mettreEntiere(onglet, entiere);
        const ecarts = (await lireDessin(onglet)).filter((trait) => !coupee.has(trait));
        expect({ adresse, ecarts }).toEqual({ adresse, ecarts: [] });
      }
    } finally {
      await contexte.close();
      await site.fermer();
    }
  });
});
