import { publier } from './formulaire.ts';
import type { Tache } from './tache.ts';

/** A misprint on a page the public already reads: the change is said, as a correction of form. */
export const coquille: Tache = {
  cle: 'coquille',
  titre: 'Corriger une coquille sur une page publiée',
  faire: async (poste) => {
    const { page, main } = poste;
    const titre = 'Des trottoirs pour marcher';
    await main.remplir(page.getByRole('searchbox'), titre);
    await main.appuyer(page, 'Enter');
    await main.cliquer(page.getByRole('search').getByRole('link', { name: titre, exact: true }));
    const phrase = page.getByLabel('Phrase').first();
    await main.remplir(phrase, `${(await phrase.inputValue()).trim()} `);
    await main.remplir(page.getByLabel('Note de modification'), 'Une espace en trop est enlevée.');
    await main.cliquer(page.getByLabel('Correction de forme'));
    await poste.photographier('note-de-modification');
    await publier(poste);
  },
};
