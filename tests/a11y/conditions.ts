/** The ways of reading that must all reach the same end. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pertes } from './disposition.ts';
import { fautesDeStructure } from './structure.ts';

export interface Condition {
  nom: string;
  ecran: BrowserContextOptions;
  /** Once, before the first page. */
  installer?: (contexte: BrowserContext) => Promise<void>;
  /** On each page, as it arrives. */
  preparer?: (onglet: Page) => Promise<void>;
  /** One line a fault. */
  verifier: (onglet: Page) => Promise<string[]>;
}

const bureau = { viewport: { width: 1280, height: 900 } };
const petit = { viewport: { width: 320, height: 640 } };

const doubler = (onglet: Page): Promise<void> =>
  onglet.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** The four spacings of WCAG 1.4.12, laid over the page as a reader’s own style would be. */
const espacer = (onglet: Page): Promise<void> =>
  onglet.evaluate(() => {
    const feuille = new CSSStyleSheet();
    feuille.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [feuille];
  });

/** Takes the style away before the browser has seen it. */
async function denuder(contexte: BrowserContext): Promise<void> {
  await contexte.route('**/*', async (route) => {
    if (route.request().resourceType() === 'stylesheet') return route.abort();
    if (route.request().resourceType() !== 'document') return route.continue();
    const reponse = await route.fetch({ maxRedirects: 0 });
    const html = await reponse.text();
    return route.fulfill({ response: reponse, body: html.replace(/<style.*?<\/style>/gs, '') });
  });
}

const rien = (): Promise<string[]> => Promise.resolve([]);

export const clavier: Condition = { nom: 'au clavier', ecran: bureau, verifier: rien };
export const etroit: Condition = { nom: 'sur 320 px', ecran: petit, verifier: pertes };
export const agrandi: Condition = {
  nom: 'texte à 200 %',
  ecran: bureau,
  preparer: doubler,
  verifier: pertes,
};
export const agrandiSurTelephone: Condition = {
  ...agrandi,
  nom: 'texte à 200 % sur un téléphone',
  ecran: petit,
};
export const espace: Condition = {
  nom: 'texte espacé',
  ecran: { viewport: { width: 768, height: 1024 } },
  preparer: espacer,
  verifier: pertes,
};
export const espaceSurTelephone: Condition = {
  ...espace,
  nom: 'texte espacé sur un téléphone',
  ecran: { viewport: { width: 360, height: 640 } },
};
export const sansScript: Condition = {
  nom: 'sans script',
  ecran: { ...bureau, javaScriptEnabled: false },
  verifier: rien,
};
export const sansStyle: Condition = {
  nom: 'sans style',
  ecran: bureau,
  installer: denuder,
  verifier: fautesDeStructure,
};

export const conditions: readonly Condition[] = [
  clavier,
  etroit,
  agrandi,
  agrandiSurTelephone,
  espace,
  espaceSurTelephone,
  sansScript,
  sansStyle,
];
