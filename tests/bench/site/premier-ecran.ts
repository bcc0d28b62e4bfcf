import { examinerPremiersEcrans, pagesDActes } from '../../a11y/premier-ecran.ts';
import { avecSite } from '../../a11y/site-rendu.ts';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import type { Barre } from '../barre.ts';

const exemples = ['premiere-mandature', 'fictive', 'extreme'] as const;

/** Actes whose first screen, on a phone of 360 × 640, hides an answer or loses a word. */
export const premierEcran: Barre = {
  groupe: 'site',
  nom: 'premier-ecran',
  seuil: { egal: 0, unite: 'faute' },
  mesurer: async ({ dire }) => {
    const navigateur = await ouvrirNavigateur();
    try {
      const echantillons: Record<string, string[]> = {};
      for (const exemple of exemples) {
        await avecSite(exemple, async (site) => {
          const fautes = await examinerPremiersEcrans(site, navigateur);
          dire(`${exemple} : ${pagesDActes(site).length} actes, ${fautes.length} fautes`);
          fautes.forEach(dire);
          echantillons[exemple] = fautes;
        });
      }
      return { valeur: Object.values(echantillons).flat().length, echantillons };
    } finally {
      await navigateur.close();
    }
  },
};
