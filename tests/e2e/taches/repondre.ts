/** A direction on a phone, without a script: eleven measures answered, two of them with their proof. */
import type { Page } from 'playwright-core';
import type { Main } from '../poste.ts';

const PREUVES = 2;

async function joindreUnePreuve(
  page: Page,
  main: Main,
  rang: number,
  fichier: string,
): Promise<void> {
  const preuve = page.locator(`#preuves${String(rang)} details`).last();
  await main.cliquer(preuve.locator('summary'));
  await main.remplir(
    preuve.getByLabel('Ce qu’elle montre'),
    `Fin de chantier de la mesure ${String(rang)}`,
  );
  await main.choisirDansLaPage(preuve.getByLabel('Nature'), 'Délibération');
  await main.remplir(preuve.getByLabel('Adresse web'), `https://ville.example/pv-${String(rang)}`);
  await main.joindre(preuve.getByLabel('Fichier à joindre'), fichier);
}

/** From the link that was opened to the answer that was sent. */
export async function repondreAuxMesures(page: Page, main: Main, fichier: string): Promise<void> {
  const rangs = await page.locator('fieldset[id^="etat"]').count();
  for (let rang = 1; rang <= rangs; rang++) {
    const isFaite = rang <= PREUVES;
    const question = page.locator(`#etat${String(rang)}`);
    await main.cliquer(question.getByLabel(isFaite ? 'Réalisée' : 'En cours', { exact: true }));
    await main.remplir(
      page.locator(`#texte${String(rang)}`),
      isFaite ? 'Le chantier est fini.' : 'Le chantier est ouvert depuis mai.',
    );
    if (isFaite) await joindreUnePreuve(page, main, rang, fichier);
  }
  await main.remplir(page.getByLabel('Au nom de qui répondez-vous'), 'Service des travaux');
  await main.cliquer(page.getByRole('button', { name: 'Relire avant d’envoyer' }));
  await main.cliquer(page.getByRole('button', { name: 'Envoyer la réponse' }));
  await page.getByRole('heading', { name: 'Réponse envoyée' }).waitFor();
}
