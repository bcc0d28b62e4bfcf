import type { Page } from 'playwright-core';
import { auditer, installerAxe } from '../../a11y/axe.ts';
import { genresDe } from '../../genres.ts';
import { avecSite } from '../../a11y/site-rendu.ts';
import { visiter } from '../../a11y/visite.ts';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import type { Barre } from '../barre.ts';

const exemples = ['premiere-mandature', 'fictive', 'extreme'] as const;
const largeurs = [360, 768, 1280] as const;
const themes = ['light', 'dark'] as const;
const ecrans = largeurs.flatMap((width) => themes.map((colorScheme) => ({ width, colorScheme })));

/** One load, every screen: nothing of a page depends on the screen it was loaded on. */
async function auditerPartout(onglet: Page): Promise<string[]> {
  const fautes: string[] = [];
  for (const { width, colorScheme } of ecrans) {
    await onglet.setViewportSize({ width, height: 900 });
    await onglet.emulateMedia({ colorScheme });
    const trouvees = await auditer(onglet);
    fautes.push(...trouvees.map((faute) => `${width} px, ${colorScheme} · ${faute}`));
  }
  return fautes;
}

/** Violations of every kind of page, at three widths, light and dark; running text held to 7:1. */
export const axeDuSite: Barre = {
  groupe: 'site',
  nom: 'axe',
  seuil: { egal: 0, unite: 'violation' },
  mesurer: async ({ dire }) => {
    const navigateur = await ouvrirNavigateur();
    const violations: string[] = [];
    try {
      for (const exemple of exemples) {
        await avecSite(
          exemple,
          async (site) => {
            const chemins = (await genresDe(site)).map(({ fichier }) => fichier);
            const trouvees = await visiter(
              { navigateur, adresse: site.adresse, chemins, installer: installerAxe },
              auditerPartout,
            );
            dire(
              `${exemple} : ${chemins.length} genres × ${ecrans.length} écrans, ${trouvees.length} violations`,
            );
            trouvees.forEach(dire);
            violations.push(...trouvees.map((faute) => `${exemple} · ${faute}`));
          },
          { atelier: true },
        );
      }
      return { valeur: violations.length, echantillons: violations };
    } finally {
      await navigateur.close();
    }
  },
};
