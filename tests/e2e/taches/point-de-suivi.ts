import { liste, publier, raccourci } from './formulaire.ts';
import type { Tache } from './tache.ts';

/** What the City says, a year later, of three measures out of eleven; of the eight others, nothing. */
export const pointDeSuivi: Tache = {
  cle: 'point-de-suivi',
  titre: 'Saisir un point de suivi sur onze mesures',
  faire: async (poste) => {
    const { page, main } = poste;
    await main.cliquer(raccourci(page, 'Point de suivi'));
    await main.choisir(liste(page, 'acte'), 'Des rampes partout');
    await main.remplir(page.getByLabel('Date du point'), '2026-11-20');
    await main.remplir(page.getByLabel('Qui a parlé pour la Ville'), 'Direction de la voirie');
    await main.choisir(liste(page, 'cadre'), 'Par courrier');
    await page.locator('[id="field-lignes__10__etat"]').waitFor({ state: 'attached' });
    await main.cliquer(page.getByRole('button', { name: 'Afficher tout' }).first());
    for (const rang of [0, 1, 2]) {
      await main.choisir(liste(page, `lignes__${String(rang)}__etat`), 'En cours');
      await main.remplir(
        page.locator(`[id="field-lignes__${String(rang)}__texte"]`),
        'Le chantier a commencé en octobre 2026.',
      );
    }
    await poste.photographier('point-de-suivi');
    for (const rang of [3, 4, 5, 6, 7, 8, 9, 10]) {
      await main.choisir(liste(page, `lignes__${String(rang)}__etat`), 'Non mentionnée');
    }
    await publier(poste);
  },
};
