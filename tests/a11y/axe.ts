/** axe on a page, in French: WCAG 2.2 AA, RGAA 4, good practice, and 7:1 for what is read at length; nothing excused. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const locale = require('axe-core/locales/fr.json') as Axe.Spec['locale'];
const programme = `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')};
axe.configure({ locale: ${JSON.stringify(locale)} });`;

/** Once a tab: each page that it opens comes with axe, its own security policy as it is. */
export const installerAxe = async (contexte: BrowserContext): Promise<void> => {
  await contexte.addInitScript(programme);
};

const REGLE_DU_TEXTE_COURANT = 'color-contrast-enhanced';

const reglages: Axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'],
  },
  rules: { [REGLE_DU_TEXTE_COURANT]: { enabled: true } },
  resultTypes: ['violations'],
  elementRef: true,
};

/** What is read from one end to the other; states and flags are labels, with their own tint and their own icon. */
const TEXTE_COURANT = 'main :is(p, li, dd), main .chapo';
const ETIQUETTES = '.etat, .drapeau, .duree';

/** One line a violation: rule, sentence, and where. The tab was given axe by `installerAxe`. */
export const auditer = (page: Page): Promise<string[]> =>
  page.evaluate(
    async ({ options, regle, texteCourant, etiquettes }) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const isTexteCourant = (element: Element | undefined): boolean => {
        const texte = element?.closest(texteCourant);
        const etiquette = element?.closest(etiquettes);
        return texte ? !etiquette || etiquette.contains(texte) : false;
      };
      const { violations } = await axe.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ element }) => id !== regle || isTexteCourant(element))
          .map(({ target }) => `axe ${id} : ${help} — ${target.join(' ')}`),
      );
    },
    {
      options: reglages,
      regle: REGLE_DU_TEXTE_COURANT,
      texteCourant: TEXTE_COURANT,
      etiquettes: ETIQUETTES,
    },
  );
