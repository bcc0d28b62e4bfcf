/** The home of the admin: each line leads in one press to the screen where the thing is done. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connecter, type Api } from './api.ts';
import { entrer } from './connexion.ts';
import { ouvrirNavigateur } from './navigateur.ts';
import { administrateur, demarrer, type Systeme } from './systeme.ts';

const redacteur = { email: 'stage@valmont.example', motDePasse: administrateur.motDePasse };

let systeme: Systeme;
let navigateur: Browser;
let api: Api;
beforeAll(async () => {
  systeme = await demarrer({ exemple: 'fictive' });
  navigateur = await ouvrirNavigateur();
  api = await connecter(systeme.cms);
  await api.creer('comptes', {
    nom: 'Sacha Stage',
    email: redacteur.email,
    password: redacteur.motDePasse,
    roles: ['redacteur'],
  });
  await api.creer('actualites', {
    titre: 'La rentrée de l’Assemblée',
    date: '2026-09-01',
    chapo: 'Les membres reprennent leurs travaux.',
    etatDePage: 'a-relire',
    _status: 'draft',
  });
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
});

const arriver = (compte: typeof administrateur, width = 1280): Promise<Page> =>
  entrer(navigateur, systeme.cms, compte, { width, height: 800 });

const lienDe = (page: Page, nom: string) =>
  page.getByRole('navigation', { name: 'Tâches fréquentes' }).getByRole('link', { name: nom });

describe('Le secrétariat', () => {
  let page: Page;
  beforeAll(async () => {
    page = await arriver(administrateur);
  });

  it('arrive sur ce qui l’attend, et un lien mène au bon écran', async () => {
    const aRelire = page.getByRole('region', { name: /^Textes à relire/u });
    expect(await aRelire.innerText()).toContain('La rentrée de l’Assemblée');
    const seances = page.getByRole('region', { name: /^Séances passées sans compte rendu/u });
    const lien = seances.getByRole('link', { name: 'Écrire le compte rendu' }).first();
    expect(await lien.getAttribute('href')).toMatch(/comptes-rendus\/create\?seance=/u);
    await aRelire.getByRole('link', { name: 'Relire' }).click();
    await page.waitForURL(/collections\/actualites\//u);
  });

  it('trouve tout d’une seule boîte, sans accent ni ligature', async () => {
    await page.goto(`${systeme.cms}/admin`, { waitUntil: 'networkidle' });
    await page.getByLabel('Chercher dans tout l’espace d’édition').fill("RENTREE de l'assemblee");
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByRole('link', { name: 'La rentrée de l’Assemblée' }).first().waitFor();
  });

  it('lit depuis quand le site montre quoi, et publie quand il le veut', async () => {
    await page.goto(`${systeme.cms}/admin/publication`, { waitUntil: 'networkidle' });
    await page.getByText(/^Le site public montre la publication du \d/u).waitFor();
    const aRelire = page.getByRole('region', { name: /^À relire/u });
    expect(await aRelire.innerText()).toContain('La rentrée de l’Assemblée');
    await page.getByRole('button', { name: 'Publier maintenant' }).click();
    await page.getByText('Tout est déjà en ligne').waitFor();
  });

  it('peut le faire sur un téléphone, sans rien perdre sur le côté', async () => {
    const mobile = await arriver(administrateur, 360);
    for (const chemin of ['/admin', '/admin/publication']) {
      await mobile.goto(systeme.cms + chemin);
      await mobile.getByRole('heading', { level: 1 }).waitFor();
      expect(await mobile.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });
});

describe('Une rédactrice', () => {
  it('ne voit que ce qu’elle peut faire', async () => {
    const page = await arriver(redacteur);
    await lienDe(page, 'Écrire un compte rendu').waitFor();
    expect(await lienDe(page, 'Importer des membres').count()).toBe(0);
    expect(await lienDe(page, 'Gérer les comptes').count()).toBe(0);
    expect(await page.getByRole('region', { name: /^Accords/u }).count()).toBe(0);
    await page.goto(`${systeme.cms}/admin/publication`, { waitUntil: 'networkidle' });
    await page.getByText(/^Le site public montre/u).waitFor();
    expect(await page.getByRole('button', { name: 'Publier maintenant' }).count()).toBe(0);
    const refus = await page.evaluate(async () => {
      const reponse = await fetch('/api/publication/maintenant', { method: 'POST' });
      return reponse.status;
    });
    expect(refus).toBe(403);
  });
});

describe('Qui n’est pas connecté', () => {
  it('ne lit pas la situation de la publication', async () => {
    const reponse = await fetch(`${systeme.cms}/admin/publication`, { redirect: 'manual' });
    expect(await reponse.text()).not.toContain('Le site public montre');
    const demande = await fetch(`${systeme.cms}/api/publication/maintenant`, { method: 'POST' });
    expect(demande.status).toBe(401);
  });
});
