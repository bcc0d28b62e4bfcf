/** What the grid says no page has. */
import type { Page } from 'playwright-core';
import type { Critere } from '../../site/src/lib/rgaa/critere.ts';

/** One line a criterion said without object, while this page has one. */
export const elementsInattendus = (
  onglet: Page,
  html: string,
  criteres: readonly Pick<Critere, 'numero' | 'absents'>[],
): Promise<string[]> =>
  onglet.evaluate(
    ({ source, liste }) => {
      const page = new DOMParser().parseFromString(source, 'text/html');
      return liste.flatMap(({ numero, absents }) => {
        const trouve = absents === undefined ? null : page.querySelector(absents);
        return trouve === null ? [] : [`${numero} : ${trouve.outerHTML.slice(0, 80)}`];
      });
    },
    { source: html, liste: criteres.map(({ numero, absents }) => ({ numero, absents })) },
  );
