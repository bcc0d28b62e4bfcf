import { raccourci } from './formulaire.ts';
import type { Tache } from './tache.ts';

const personne = 'Ghislaine Mbarga';

/** Somebody no longer wants to be named: the name leaves the site at the next publication. */
export const retraitConsentement: Tache = {
  cle: 'retrait-consentement',
  titre: 'Retirer un accord de publication',
  faire: async ({ page, main, photographier }) => {
    await main.cliquer(raccourci(page, 'Retirer un accord'));
    await page.waitForURL(/limit=/u);
    await main.remplir(page.locator('#search-filter-input'), personne);
    await page.waitForURL(/search=Ghislaine/u);
    // The title row, and the one person found.
    await page.locator('tbody tr:only-child').waitFor();
    await photographier('membres');
    await main.cliquer(page.getByRole('button', { name: 'Retirer l’accord…' }));
    const retirer = page.getByRole('button', { name: 'Retirer', exact: true });
    await retirer.waitFor();
    await photographier('retrait-d-accord');
    await main.cliquer(retirer);
    await page.getByText(`Le public lit\u00a0: ${personne}`).waitFor({ state: 'detached' });
  },
};
