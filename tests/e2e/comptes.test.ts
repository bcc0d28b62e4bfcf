/** Somebody who lost their password, their way or a device finds it again without a developer. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ouvrirBoite, type Boite } from '../integration/boite.ts';
import { connecter } from './api.ts';
import { seConnecter } from './connexion.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { demarrer, type Systeme } from './systeme.ts';

const camille = { email: 'camille@valmont.example', motDePasse: 'quatre-mots-bien-tranquilles' };
const NOUVEAU = 'des-mots-tout-neufs-demain';

let boite: Boite;
let systeme: Systeme;
let navigateur: Browser;
let ici: Page;
let ailleurs: Page;

const ouvrir = async (): Promise<Page> =>
  (
    await navigateur.newContext({ ...contexteFrancais, viewport: { width: 1600, height: 1000 } })
  ).newPage();

beforeAll(async () => {
  boite = await ouvrirBoite();
  systeme = await demarrer({
    exemple: 'fictive',
    reglages: { SMTP_URL: boite.url, COURRIEL_EXPEDITEUR: 'edition@valmont.example' },
  });
  const api = await connecter(systeme.cms);
  await api.creer('comptes', {
    nom: 'Camille R.',
    email: camille.email,
    password: camille.motDePasse,
    roles: ['secretariat'],
  });
  navigateur = await ouvrirNavigateur();
  [ici, ailleurs] = [await ouvrir(), await ouvrir()];
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
  await boite.fermer();
});

const entree = (page: Page) => page.waitForURL((adresse) => adresse.pathname === '/admin');

describe('Le mot de passe oublié', () => {
  it('se demande depuis la page de connexion', async () => {
    await ici.goto(`${systeme.cms}/admin/login`, { waitUntil: 'networkidle' });
    await ici.getByRole('link', { name: 'Mot de passe oublié' }).click();
    // The sign-in page, which also asks for an address, is left behind.
    await ici.waitForURL(/\/admin\/forgot/u);
    await ici.getByRole('button', { name: 'Soumettre' }).waitFor();
    await ici.getByLabel('E-mail').fill(camille.email);
    await ici.getByRole('button', { name: 'Soumettre' }).click();
    await ici.getByRole('heading', { name: 'Regardez votre boîte de réception' }).waitFor();
  });

  it('se change par le lien du courriel, et l’on est connecté', async () => {
    // The first one told Camille that the account was open.
    const lettres = await boite.attendre(camille.email, 2);
    const liens = lettres.map(({ texte }) => /http\S+\/admin\/reset\/[0-9a-f]+/.exec(texte)?.[0]);
    await ici.goto(liens.find(Boolean) ?? '', { waitUntil: 'networkidle' });
    await ici.getByLabel('Nouveau mot de passe').fill('camille-2026');
    await ici.getByLabel('Confirmez le mot de passe').fill('camille-2026');
    const envoyer = ici.getByRole('button', { name: 'Réinitialiser le mot de passe' });
    await envoyer.click();
    await ici.getByText('Ce mot de passe reprend votre nom').first().waitFor();

    await ici.getByLabel('Nouveau mot de passe').fill(NOUVEAU);
    await ici.getByLabel('Confirmez le mot de passe').fill(NOUVEAU);
    await envoyer.click();
    await entree(ici);
  });
});

it('Un appareil oublié se déconnecte depuis la page du compte', async () => {
  await seConnecter(ailleurs, systeme.cms, { email: camille.email, motDePasse: NOUVEAU });
  await entree(ailleurs);
  await ici.goto(`${systeme.cms}/admin/account`, { waitUntil: 'networkidle' });
  const sessions = ici.getByRole('region', { name: 'Vos sessions' });
  await sessions.getByText('cet appareil, celui que vous utilisez').waitFor();
  await sessions.getByRole('button', { name: 'Déconnecter cet appareil' }).first().click();
  await ici.getByText('Un appareil est déconnecté.').waitFor();

  await ailleurs.goto(`${systeme.cms}/admin/collections/actes`, { waitUntil: 'networkidle' });
  await ailleurs.getByLabel('Mot de passe').waitFor();
  await ici.goto(`${systeme.cms}/admin/collections/actes`, { waitUntil: 'networkidle' });
  await ici.getByRole('heading', { name: 'Vœux et autres actes' }).first().waitFor();
});

it('Dix mots de passe faux bloquent le compte, et la page dit quoi faire', async () => {
  await ailleurs.goto(`${systeme.cms}/admin/login`, { waitUntil: 'networkidle' });
  await ailleurs.getByLabel('E-mail').fill(camille.email);
  await ailleurs.getByLabel('Mot de passe').fill('ce-n-est-pas-celui-la');
  for (let essai = 1; essai <= 10; essai += 1) {
    const reponse = ailleurs.waitForResponse((une) => une.url().endsWith('/comptes/login'));
    await ailleurs.getByRole('button', { name: 'Se connecter' }).click();
    expect((await reponse).status()).toBe(401);
  }
  const phrase = await ailleurs.getByText('10 essais faux de suite').first().innerText();
  expect(phrase).toContain('revenez dans 10 minutes');
});

it('Le journal raconte tout cela en français', async () => {
  const page = await ouvrir();
  await seConnecter(page, systeme.cms);
  await entree(page);
  await page.goto(`${systeme.cms}/admin/collections/journal?limit=50`, {
    waitUntil: 'networkidle',
  });
  const lignes = page.getByRole('row');
  await lignes.filter({ hasText: 'Compte bloqué' }).first().waitFor();
  const texte = (await page.getByRole('table').innerText()).replaceAll('\u00a0', ' ');
  for (const fait of [
    'Nouveau mot de passe demandé',
    'Mot de passe changé',
    'Appareil déconnecté',
    'Connexion refusée',
    'Compte créé',
    'Chrome sur Linux',
    'Camille R. (camille@valmont.example)',
  ]) {
    expect(texte).toContain(fait);
  }
  expect(texte).not.toMatch(/ce-n-est-pas-celui-la|des-mots-tout-neufs/);
});
