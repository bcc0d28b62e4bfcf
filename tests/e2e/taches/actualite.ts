import { publier, raccourci } from './formulaire.ts';
import type { Tache } from './tache.ts';

/** A short news item, from the home to the public site. */
export const actualite: Tache = {
  cle: 'actualite',
  titre: 'Publier une actualité',
  faire: async (poste) => {
    const { page, main } = poste;
    await poste.photographier('a-faire');
    await main.cliquer(raccourci(page, 'Actualité'));
    await main.remplir(page.getByLabel('Titre').first(), 'Les rampes du marché sont posées');
    await main.remplir(page.getByLabel('Date').first(), '2026-11-20');
    await main.remplir(
      page.getByLabel('L’essentiel').first(),
      'Deux rampes permettent d’entrer au marché en fauteuil et en poussette.',
    );
    await poste.photographier('actualite');
    await publier(poste);
  },
};
