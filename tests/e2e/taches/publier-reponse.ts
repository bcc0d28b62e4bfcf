import { publier } from './formulaire.ts';
import type { Poste } from '../poste.ts';

/** From what was sent to the page the public reads: what the screens call it at each step. */
async function publierCeQuiEstRecu(
  poste: Poste,
  acte: string,
  { lien, bouton, brouillon }: { lien: string; bouton: string; brouillon: RegExp },
): Promise<void> {
  const { page, main } = poste;
  const recues = page.getByRole('region', { name: 'Réponses reçues' });
  await main.cliquer(recues.getByRole('link', { name: lien }).first());
  await page.getByRole('heading', { name: acte }).waitFor();
  await main.cliquer(page.getByRole('button', { name: bouton }));
  await page.waitForURL(brouillon);
  await publier(poste);
}

/** What a direction says becomes a point de suivi. */
export const publierLaReponse = (poste: Poste, acte: string): Promise<void> =>
  publierCeQuiEstRecu(poste, acte, {
    lien: 'Préparer le point',
    bouton: 'Préparer le point avec la réponse reçue',
    brouillon: /\/points-de-suivi\//u,
  });

/** What the members or the garants think becomes an appréciation. */
export const publierLAppreciation = (poste: Poste, acte: string): Promise<void> =>
  publierCeQuiEstRecu(poste, acte, {
    lien: 'Préparer l’appréciation',
    bouton: 'Préparer l’appréciation reçue',
    brouillon: /\/appreciations\//u,
  });
