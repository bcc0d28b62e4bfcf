/** The garants on a phone, without a script: what they think of two measures, beside what the City said of them. */
import type { Page } from 'playwright-core';

export const REGARDS = [
  'Les bancs sont posés, mais loin des arrêts.',
  'Nous attendons le calendrier des cinq rues.',
] as const;
export const SIGNATURE = 'Comité de garants de Valmont';

/** From the link that was opened to the answer that was sent. */
export async function apprecierDeuxMesures(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Votre appréciation' }).waitFor();
  // What the City said is there to be read.
  await page
    .getByText(/^Dernier point, le/u)
    .first()
    .waitFor();
  for (const [rang, regard] of REGARDS.entries())
    await page.locator(`#texte${String(rang + 1)}`).fill(regard);
  await page.getByLabel('Au nom de qui répondez-vous').fill(SIGNATURE);
  await page.getByRole('button', { name: 'Enregistrer et finir plus tard' }).click();
  await page.getByText('Elle n’est pas encore envoyée').waitFor();
  await page.locator('#texte1', { hasText: REGARDS[0] }).waitFor();
  await page.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await page.getByRole('heading', { name: 'Réponse envoyée' }).waitFor();
}
