import { publier } from './formulaire.ts';
import type { Poste } from '../poste.ts';

/** From what a direction sent to the page the public reads. */
export async function publierLaReponse(poste: Poste, acte: string): Promise<void> {
  const { page, main } = poste;
  const recues = page.getByRole('region', { name: 'Réponses reçues' });
  await main.cliquer(recues.getByRole('link', { name: 'Préparer le point' }).first());
  await page.getByRole('heading', { name: acte }).waitFor();
  await main.cliquer(page.getByRole('button', { name: 'Préparer le point avec la réponse reçue' }));
  await page.waitForURL(/\/points-de-suivi\//u);
  await publier(poste);
}
