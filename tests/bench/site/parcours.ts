import { clavier, conditions, etroit } from '../../a11y/conditions.ts';
import { faireParcours, lireGenres, traverserGenres } from '../../a11y/faire-parcours.ts';
import { parcours } from '../../a11y/parcours/index.ts';
import { avecSite } from '../../a11y/site-rendu.ts';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import type { Barre } from '../barre.ts';

const exemples = ['premiere-mandature', 'fictive'] as const;

/** Faults of every journey and of every kind of page, under every condition of reading. */
export const parcoursDuSite: Barre = {
  groupe: 'site',
  nom: 'parcours',
  seuil: { egal: 0, unite: 'faute' },
  mesurer: async ({ dire }) => {
    const navigateur = await ouvrirNavigateur();
    const fautes: string[] = [];
    const noter = (quoi: string, trouvees: string[]): void => {
      dire(`${quoi} : ${trouvees.length === 0 ? 'passe' : `${trouvees.length} fautes`}`);
      trouvees.forEach(dire);
      fautes.push(...trouvees.map((faute) => `${quoi} · ${faute}`));
    };
    try {
      for (const exemple of exemples) {
        await avecSite(exemple, async (site) => {
          for (const condition of conditions) {
            for (const chemin of parcours.filter((p) => p.exemple === exemple)) {
              noter(
                `${condition.nom}, ${chemin.titre}`,
                await faireParcours(navigateur, site.adresse, chemin, condition),
              );
            }
            const pages = await lireGenres(navigateur, site, condition);
            noter(`${condition.nom}, chaque genre de page de ${exemple}`, pages);
          }
          for (const { ecran, nom } of [clavier, etroit]) {
            const arrets = await traverserGenres(navigateur, site, { ecran });
            noter(`d’un bout à l’autre ${nom}, chaque genre de page de ${exemple}`, arrets);
          }
        });
      }
      return { valeur: fautes.length, echantillons: fautes };
    } finally {
      await navigateur.close();
    }
  },
};
