/** What the bench plays two hundred times (`publier/delta-egal-complet`), a few times. */
import { expect, test } from 'vitest';
import { jouerDesSuites } from '../bench/publier/delta/suites.ts';

test.each([
  { exemple: 'fictive', suites: 3, graine: 7 },
  { exemple: 'premiere-mandature', suites: 2, graine: 11 },
] as const)(
  'le site de « $exemple » rendu changement après changement est celui qu’on rend en entier',
  async ({ exemple, suites, graine }) => {
    const { egales, ecarts, faites } = await jouerDesSuites(exemple, suites, graine);
    expect(ecarts).toEqual([]);
    expect(egales).toBe(suites);
    expect(Object.keys(faites).length).toBeGreaterThan(2);
  },
);
