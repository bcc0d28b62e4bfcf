/** The secretariat looks at a page before publishing it: the page of the site itself, seen by nobody else. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connecter, type Champs } from './api.ts';
import { seConnecter } from './connexion.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { demarrer, type Systeme } from './systeme.ts';

const dixSecondes = { timeout: 10_000, interval: 50 };

let systeme: Systeme;
let navigateur: Browser;
let admin: Page;
let acte: Champs;
beforeAll(async () => {
  systeme = await demarrer({ exemple: 'fictive' });
  navigateur = await ouvrirNavigateur();
  const contexte = await navigateur.newContext({
    ...contexteFrancais,
    viewport: { width: 1600, height: 1000 },
  });
  admin = await contexte.newPage();
  acte = await (await connecter(systeme.cms)).premier('actes', '&where[type][equals]=voeu');
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
});

const contenuDe = (html: string): string => /<main[\s>].*<\/main>/su.exec(html)?.[0] ?? '';

const pagePublique = async (): Promise<string> =>
  (await fetch(`${systeme.site}/voeux/${String(acte.slug)}/`)).text();

const cadre = () => admin.frameLocator('iframe[title^="Aperçu"]');

describe('Qui n’est pas connecté', () => {
  it.each(['GET', 'POST'])('ne voit aucun aperçu (%s)', async (method) => {
    for (const chemin of [`actes/${String(acte.id)}`, 'reglages/accueil']) {
      const corps = method === 'POST' ? { body: '{}' } : {};
      const reponse = await fetch(`${systeme.cms}/apercu/${chemin}`, { method, ...corps });
      expect(reponse.status).toBe(401);
      expect(reponse.headers.get('cache-control')).toBe('no-store');
      expect(reponse.headers.get('x-robots-tag')).toContain('noindex');
      expect(await reponse.text()).not.toContain(String(acte.titre));
    }
  });

  it('ne lit ni les pages ni les fichiers par l’espace d’édition', async () => {
    for (const chemin of ['', '/membres', '/medias/bilan-2024.pdf']) {
      const reponse = await fetch(`${systeme.cms}/apercu/site${chemin}`, { redirect: 'manual' });
      expect(reponse.status).toBe(401);
    }
  });
});

describe('Le secrétariat', () => {
  it('ouvre un vœu et en voit la page, au format d’un téléphone', async () => {
    await seConnecter(admin, systeme.cms);
    await admin.getByRole('heading', { name: 'À faire' }).waitFor();
    await admin.goto(`${systeme.cms}/admin/collections/actes/${String(acte.id)}`, {
      waitUntil: 'networkidle',
    });
    await admin.getByRole('button', { name: 'Aperçu', exact: true }).click();
    await cadre().getByText('Aperçu — ceci n’est pas publié').waitFor();
    expect(await cadre().locator('h1').innerText()).toBe(acte.titre);
    const largeur = () =>
      cadre()
        .locator('html')
        .evaluate((html) => html.clientWidth);
    expect(await largeur()).toBe(360);
    await admin.getByRole('button', { name: 'Ordinateur' }).click();
    expect(await largeur()).toBe(1280);
    const peinte = () =>
      cadre()
        .locator('h1')
        .evaluate(async (titre) => {
          await titre.ownerDocument.fonts.ready;
          return [...titre.ownerDocument.fonts].filter(({ status }) => status === 'loaded').length;
        });
    expect(await peinte()).toBeGreaterThan(0);
  });

  it('y lit, mot pour mot, la page publique', async () => {
    const { html, entetes } = await admin.evaluate(
      async (adresse) => {
        const reponse = await fetch(adresse);
        return {
          html: await reponse.text(),
          entetes: ['cache-control', 'x-robots-tag', 'content-security-policy'].map((nom) =>
            reponse.headers.get(nom),
          ),
        };
      },
      `/apercu/actes/${String(acte.id)}`,
    );
    expect(contenuDe(html).replaceAll('/apercu/site/', '/')).toBe(contenuDe(await pagePublique()));
    expect(entetes[0]).toBe('no-store');
    expect(entetes[1]).toContain('noindex');
    expect(entetes[2]).toContain("frame-ancestors 'self'");
    expect(entetes[2]).not.toContain('script-src');
  });

  it('voit ce qu’il tape pendant qu’il le tape, sans que rien ne soit public', async () => {
    const avant = await pagePublique();
    const titre = admin.getByLabel('Titre', { exact: false }).first();
    const delais: number[] = [];
    for (const mots of ['Un titre', 'Un titre que', 'Un titre que personne ne connaît']) {
      const debut = performance.now();
      await titre.fill(mots);
      await vi.waitFor(async () => {
        expect(await cadre().locator('h1').innerText()).toBe(mots);
      }, dixSecondes);
      delais.push(Math.round(performance.now() - debut));
    }
    const phrase = 'Une phrase que le secrétariat vient d’écrire.';
    await admin
      .getByLabel(/^Phrase/u)
      .first()
      .fill(phrase);
    await cadre().getByText(phrase).first().waitFor();
    console.log(`Aperçu à jour ${delais.join(', ')} ms après la dernière touche.`);
    expect(Math.min(...delais)).toBeLessThan(2000);
    expect(await pagePublique()).toBe(avant);
  });

  it('lit ce qui manque, et garde la dernière page, quand il efface un champ obligatoire', async () => {
    const titre = admin.getByLabel('Titre', { exact: false }).first();
    await titre.fill('');
    const manque = admin.getByRole('status').getByText('Champ « Titre »');
    await manque.waitFor();
    expect(await cadre().locator('h1').innerText()).toBe('Un titre que personne ne connaît');
    await titre.fill('Un titre retrouvé');
    await manque.waitFor({ state: 'detached' });
    expect(await cadre().locator('h1').innerText()).toBe('Un titre retrouvé');
  });
});
