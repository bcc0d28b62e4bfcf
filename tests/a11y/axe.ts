/** axe on a page, in French: WCAG 2.2 AA, RGAA 4 and good practice, nothing excused. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const francais = require('axe-core/locales/fr.json') as Axe.Spec['locale'];

const AA: Axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'],
  },
  resultTypes: ['violations'],
};

const AAA: Axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
  resultTypes: ['violations'],
};

/** What is read from one end to the other; states and flags are labels, with their own tint and their own icon. */
const TEXTE_COURANT = 'main :is(p, li, dd), main .chapo';
const ETIQUETTES = '.etat, .drapeau, .duree';

interface Cible {
  include: string;
  exclude: string;
}

async function lancer(
  page: Page,
  choix: Cible | null,
  reglages: Axe.RunOptions,
): Promise<string[]> {
  // Evaluated, not inserted as a <script>: the page’s own security policy stays as it is.
  await page.evaluate(source);
  const resultats = await page.evaluate(
    ({ locale, cible, options }) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      axe.configure({ locale });
      return cible === null ? axe.run(document, options) : axe.run(cible, options);
    },
    { locale: francais, cible: choix, options: reglages },
  );
  return resultats.violations.flatMap((violation) =>
    violation.nodes.map(
      (noeud) => `axe ${violation.id} : ${violation.help} — ${noeud.target.join(' ')}`,
    ),
  );
}

/** One line a violation: rule, sentence, and where. */
export const auditer = (page: Page): Promise<string[]> => lancer(page, null, AA);

/** Running text is held to 7:1. A page without any has nothing to hold. */
export async function auditerTexteCourant(page: Page): Promise<string[]> {
  if ((await page.locator(TEXTE_COURANT).count()) === 0) return [];
  return lancer(page, { include: TEXTE_COURANT, exclude: ETIQUETTES }, AAA);
}
