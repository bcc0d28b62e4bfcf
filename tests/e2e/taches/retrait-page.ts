import type { Tache } from './tache.ts';

/** A page published by mistake: the public reads that it was withdrawn, and why. */
export const retraitPage: Tache = {
  cle: 'retrait-page',
  titre: 'Retirer une page du site',
  faire: async ({ page, main, photographier }) => {
    const titre = 'Les rampes du marché sont posées';
    await main.remplir(page.getByRole('searchbox'), titre);
    await main.appuyer(page, 'Enter');
    await main.cliquer(page.getByRole('search').getByRole('link', { name: titre, exact: true }));
    await main.cliquer(page.getByRole('button', { name: 'Retirer du site…' }));
    await main.cliquer(page.getByLabel('Erreur'));
    await photographier('retrait');
    await main.cliquer(page.getByRole('button', { name: 'Retirer la page' }));
    await page
      .getByText(/Retiré/u)
      .first()
      .waitFor();
  },
};
