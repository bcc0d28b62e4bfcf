import { auditer, auditerTexteCourant } from '../../a11y/axe.ts';
import { genresDe } from '../../a11y/genres.ts';
import { avecSite } from '../../a11y/site-rendu.ts';
import { visiter } from '../../a11y/visite.ts';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import type { Barre } from '../barre.ts';

const exemples = ['premiere-mandature', 'fictive', 'extreme'] as const;
const largeurs = [360, 768, 1280] as const;
const themes = ['light', 'dark'] as const;

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
            for (const width of largeurs) {
              for (const colorScheme of themes) {
                const ecran = { viewport: { width, height: 900 }, colorScheme };
                const trouvees = await visiter(
                  { navigateur, adresse: site.adresse, chemins, ecran },
                  async (onglet) => [
                    ...(await auditer(onglet)),
                    ...(await auditerTexteCourant(onglet)),
                  ],
                );
                dire(`${exemple}, ${width} px, ${colorScheme} : ${trouvees.length} violations`);
                trouvees.forEach(dire);
                violations.push(
                  ...trouvees.map((v) => `${exemple} ${width} ${colorScheme} · ${v}`),
                );
              }
            }
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
