/** axe on a page, in French: WCAG 2.2 AA and RGAA 4, nothing excused. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const francais = require('axe-core/locales/fr.json') as Axe.Spec['locale'];

const options: Axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'],
  },
  resultTypes: ['violations'],
};

/** One line a violation: rule, sentence, and where. */
export async function auditer(page: Page): Promise<string[]> {
  // Evaluated, not inserted as a <script>: the page’s own security policy stays as it is.
  await page.evaluate(source);
  const resultats = await page.evaluate(
    async ({ locale, reglages }) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      axe.configure({ locale });
      return axe.run(document, reglages);
    },
    { locale: francais, reglages: options },
  );
  return resultats.violations.flatMap((violation) =>
    violation.nodes.map(
      (noeud) => `axe ${violation.id} : ${violation.help} — ${noeud.target.join(' ')}`,
    ),
  );
}
