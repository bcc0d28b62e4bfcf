import type { Browser, Page } from 'playwright-core';
import { contexteFrancais } from './navigateur.ts';
import { administrateur } from './systeme.ts';

/** Fills the sign-in page, once it is alive, and sends it: the caller says what must follow. */
export async function seConnecter(
  page: Page,
  cms: string,
  { email, motDePasse }: typeof administrateur = administrateur,
): Promise<void> {
  await page.goto(`${cms}/admin`, { waitUntil: 'networkidle' });
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Mot de passe').fill(motDePasse);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** A person of their own browser, signed in, at the home of the admin. */
export async function entrer(
  navigateur: Browser,
  cms: string,
  compte: typeof administrateur,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await (await navigateur.newContext({ ...contexteFrancais, viewport })).newPage();
  await seConnecter(page, cms, compte);
  await page.getByRole('heading', { name: 'À faire' }).waitFor();
  return page;
}
