/** Nothing is out of reach: every page is on the plan of the site, or in a list that is. */
import { expect, it } from 'vitest';
import { presenterPlanDuSite } from '../../../site/src/lib/presenters/plan-du-site.ts';
import { adresses } from '../../../site/src/lib/urls.ts';
import { contexteDe, EXEMPLES, liensDe } from './contexte.ts';

/** Where a page is listed: `/voeux/x/` and its éditions in `/voeux/`, the second page of a list in its first. */
function listeDe(adresse: string): string {
  const page = adresse.replace(/(?<=^\/[^/]+\/[^/]+\/)editions\/$/, '');
  const premiere = page.replace(/page\/\d+\/$/, '');
  return premiere === page ? page.replace(/[^/]+\/$/, '') : premiere;
}

/** A list of the follow-up narrowed to one état stands in the list it narrows: `/suivi/directions/x/en-cours/`. */
const largeDe = (adresse: string): string =>
  adresse.replace(/^(\/suivi\/[a-z]+\/[^/]+\/)(?!page\/)[^/]+\/(page\/\d+\/)?$/, '$1');

/** Sections whose front page is not the list of what is under it. */
const SANS_LISTE = ['/', '/comprendre/', '/suivi/', '/suivi/etat/', '/suivi/bilan/'];

it.each(EXEMPLES)(
  'chaque page de « %s » est au plan du site, ou dans une de ses listes',
  async (exemple) => {
    const ctx = await contexteDe(exemple);
    const auPlan = new Set(
      liensDe(presenterPlanDuSite(ctx).parties).map((l) => l.slice(ctx.base.length)),
    );
    auPlan.add('/plan-du-site/');
    const pages = adresses(ctx.publication, ctx.aujourdhui).filter((a) => a.endsWith('/'));
    expect(pages.length).toBeGreaterThan(30);
    const perdues = pages.map(largeDe).filter((page) => {
      const liste = listeDe(page);
      return !auPlan.has(page) && (SANS_LISTE.includes(liste) || !auPlan.has(liste));
    });
    expect(perdues).toEqual([]);
  },
);
