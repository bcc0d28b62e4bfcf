/**
 * The first screen of an acte, on a small phone: what it is, who adopted it and when, how many measures in which état,
 * the last news and the next expected.
 */
import { TYPES_D_ACTE } from '@acp/shared/model';
import type { Browser, Page } from 'playwright-core';
import { pertes } from './disposition.ts';
import type { SiteRendu } from './site-rendu.ts';
import { telephone, visiter } from './visite.ts';

const CHEMINS: readonly string[] = Object.values(TYPES_D_ACTE).map(({ chemin }) => chemin);

/** `voeux/x/index.html`, and neither the list nor its next pages. */
export const pagesDActes = ({ fichiers }: Pick<SiteRendu, 'fichiers'>): string[] =>
  fichiers.filter((fichier) => {
    const [chemin = '', slug, page, ...reste] = fichier.split('/');
    return CHEMINS.includes(chemin) && slug !== 'page' && page === 'index.html' && !reste.length;
  });

/** One line an answer that is missing, empty, or not whole on the first screen. */
const reponsesAbsentes = (onglet: Page): Promise<string[]> =>
  onglet.evaluate(() => {
    const cases = [...document.querySelectorAll('.fiche-acte > div')];
    const fautes = cases.length === 4 ? [] : [`${String(cases.length)} réponses au lieu de 4`];
    for (const une of cases) {
      const terme = une.querySelector('dt')?.textContent.trim() ?? '';
      const valeur = une.querySelector('dd')?.textContent.trim() ?? '';
      const { bottom, height } = une.getBoundingClientRect();
      const bas = Math.ceil(bottom);
      if (terme === '' || valeur === '' || height === 0) fautes.push(`« ${terme} » ne dit rien`);
      if (bas > innerHeight) {
        fautes.push(`« ${terme} » finit à ${String(bas)} px sur ${String(innerHeight)}`);
      }
    }
    return fautes;
  });

/** On the examples with true lengths the four answers fit; on `extreme` they at least lose nothing. */
export const examinerPremiersEcrans = (site: SiteRendu, navigateur: Browser): Promise<string[]> =>
  visiter(
    {
      navigateur,
      adresse: site.adresse,
      chemins: pagesDActes(site),
      ecran: { viewport: telephone },
    },
    async (onglet) => [
      ...(site.exemple === 'extreme' ? [] : await reponsesAbsentes(onglet)),
      ...(await pertes(onglet)),
    ],
  );
