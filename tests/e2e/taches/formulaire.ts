/** The fields of a form of the admin, found as a person finds them; and « Publier ». */
import type { Locator, Page } from 'playwright-core';
import type { Poste } from '../poste.ts';

/** The list that opens under a label; `nom` is the last part of the name of the field. */
export const liste = (portee: Page | Locator, nom: string): Locator =>
  portee.locator(`[id^="field-${nom}"] .rs__control, [id$="__${nom}"] .rs__control`).first();

export const raccourci = (page: Page, libelle: string): Locator =>
  page.getByRole('navigation', { name: 'Tâches fréquentes' }).getByRole('link', { name: libelle });

/** Publishes what is on the screen, and waits for the product to say it is done. */
export async function publier({ page, main }: Poste): Promise<void> {
  await main.cliquer(page.getByRole('button', { name: /^Publier/u }).first());
  await page.locator('.payload-toast-item.toast-success').first().waitFor();
}
