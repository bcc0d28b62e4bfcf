/** A Parisian looks for something: in their own spelling, with a filter, by a link, by the keyboard, without script. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dossierDExemple } from '@acp/shared/examples';
import type { Membres, Publication } from '@acp/shared/publication';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { rendreEnEntier, servir, type SiteServi } from './rendu.ts';

const OEUVRE = 'L’œuvre du cœur <b>gras</b>';
const TEMOIN = 'Zélie Témoin-Secret';
const PREFIXE = '/assemblee-citoyenne';

let dossier: string;
let site: SiteServi;
let navigateur: Browser;
let page: Page;

const lireJson = async (fichier: string): Promise<unknown> =>
  JSON.parse(await readFile(fichier, 'utf8')) as unknown;

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'acp-recherche-'));
  const publication = join(dossier, 'publication');
  await cp(dossierDExemple('fictive'), publication, { recursive: true });
  const fichier = join(publication, 'publication.json');
  const lue = (await lireJson(fichier)) as Publication;
  const [premiere, ...suivantes] = lue.actualites;
  if (!premiere) throw new Error('L’exemple n’a pas d’actualité.');
  const chapo = 'Des journaux racontent une œuvre d’art offerte à la Ville.';
  const actualites = [{ ...premiere, titre: OEUVRE, chapo }, ...suivantes];
  await writeFile(fichier, JSON.stringify({ ...lue, actualites }));
  const fichierDesMembres = join(publication, 'membres.json');
  const { version, membres } = (await lireJson(fichierDesMembres)) as Membres;
  const nommes = membres.map((membre, rang) =>
    rang === 0 ? { ...membre, nomAffiche: TEMOIN } : membre,
  );
  await writeFile(fichierDesMembres, JSON.stringify({ version, membres: nommes }));
  await rendreEnEntier(publication, join(dossier, 'site'), '--base', PREFIXE);
  site = await servir(join(dossier, 'site'), PREFIXE);
  navigateur = await ouvrirNavigateur();
  page = await (await navigateur.newContext(contexteFrancais)).newPage();
});
afterAll(async () => {
  await navigateur.close();
  await site.fermer();
  await rm(dossier, { recursive: true });
});

const champ = (p = page) => p.getByRole('searchbox', { name: 'Que cherchez-vous ?' });
const compte = (p = page) => p.getByRole('status');
const resultats = (p = page) => p.locator('.resultats > li');

/** Waits for the answer to these very words. */
async function chercher(mots: string, p = page): Promise<string[]> {
  await p.goto(`${site.adresse}/recherche/`);
  await champ(p).fill(mots);
  await compte(p)
    .filter({ hasText: `« ${mots} »` })
    .waitFor();
  return p.locator('.resultats h2').allInnerTexts();
}

describe('Le mot se trouve comme on l’écrit :', () => {
  it.each([
    'oeuvre',
    'œuvres',
    'ŒUVRE',
    "l'oeuvre",
    'l’œuvre',
    'coeur',
    'd’oeuvre du coeur',
    'journal',
  ])('« %s »', async (mots) => {
    expect(await chercher(mots)).toContain(OEUVRE);
  });

  it('« voeu », « voeux » et « Vœu » donnent la même liste, avec les vœux', async () => {
    const listes = [await chercher('voeu'), await chercher('voeux'), await chercher('Vœu')];
    expect(listes[0]?.length).toBe(10);
    expect(listes[1]).toEqual(listes[0]);
    expect(listes[2]).toEqual(listes[0]);
    expect(await page.locator('.resultats [data-genre]').allInnerTexts()).toContain(
      'Vœu citoyen'.toUpperCase(),
    );
  });

  it('sans accent ni pluriel, et la référence d’une mesure en entier', async () => {
    expect((await chercher('ecole')).length).toBeGreaterThan(0);
    expect(await chercher('écoles')).toEqual(await chercher('ecole'));
    await chercher('ACV-2024-V1-M04');
    const lien = resultats().first().getByRole('link');
    expect(await lien.getAttribute('href')).toBe(`${PREFIXE}/mesures/ACV-2024-V1-M04/`);
  });
});

describe('Chaque résultat', () => {
  it('dit sa nature, sa date, son état, et marque les mots cherchés', async () => {
    await chercher('banc ecoles');
    const mesure = resultats().filter({ hasText: 'ACV-2024-V1-M06' });
    expect(await mesure.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['banc', 'écoles']),
    );
    expect(await mesure.innerText()).toMatch(
      /Partiellement réalisée, sans nouvelle depuis le 12\sjuillet 2025/,
    );
  });

  it('montre le texte de la publication sans jamais le lire comme du HTML', async () => {
    await chercher('oeuvre');
    expect(await page.locator('.resultats b').count()).toBe(0);
    expect(await page.locator('.resultats mark').first().innerText()).toBe('œuvre');
  });

  it('mène à une page qui existe', async () => {
    await chercher('fontaines');
    const liens = await page
      .locator('.resultats a')
      .evaluateAll((a) => a.map((l) => (l as HTMLAnchorElement).href));
    const statuts = await Promise.all(liens.map(async (lien) => (await fetch(lien)).status));
    expect(new Set(statuts)).toEqual(new Set([200]));
  });

  it('les suivants viennent à la demande, et le clavier est déjà dessus', async () => {
    await chercher('ville');
    await page.getByRole('button', { name: 'Afficher les résultats suivants' }).click();
    await resultats().nth(10).waitFor();
    const focalise = resultats().nth(10).getByRole('link');
    await expect.poll(() => focalise.evaluate((a) => a === document.activeElement)).toBe(true);
  });
});

describe('Les filtres', () => {
  it('ne gardent qu’une nature et qu’une année, et l’adresse le dit', async () => {
    await chercher('fontaines');
    await page.getByLabel('Nature').selectOption('comptes-rendus');
    await page.getByLabel('Année').selectOption('2023');
    await compte().filter({ hasText: 'dans « Comptes rendus » en 2023' }).waitFor();
    const faits = await page.locator('.resultats [data-faits]').allInnerTexts();
    expect(faits.length).toBeGreaterThan(0);
    expect(faits.filter((fait) => !fait.includes('2023'))).toEqual([]);
    expect(new URL(page.url()).search).toBe('?q=fontaines&type=comptes-rendus&annee=2023');
  });

  it('une adresse partagée redonne la même page, titre compris', async () => {
    const avant = await page.locator('.resultats h2').allInnerTexts();
    const autre = await (await navigateur.newContext(contexteFrancais)).newPage();
    await autre.goto(page.url());
    await resultats(autre).first().waitFor();
    expect(await autre.locator('.resultats h2').allInnerTexts()).toEqual(avant);
    expect(await champ(autre).inputValue()).toBe('fontaines');
    expect(await autre.getByLabel('Année').inputValue()).toBe('2023');
    expect(await autre.title()).toMatch(/^fontaines – Rechercher/);
    await autre.context().close();
  });

  it('un filtre inconnu dans une adresse est laissé de côté', async () => {
    await page.goto(`${site.adresse}/recherche/?q=ville&type=licornes&annee=1871`);
    await resultats().first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=ville');
  });
});

it('tout se fait au clavier', async () => {
  await page.goto(`${site.adresse}/recherche/`);
  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('fontaines');
  await page.keyboard.press('Enter');
  await compte().filter({ hasText: '« fontaines »' }).waitFor();
  // The button, the kind, the year, then the first result.
  for (let pas = 0; pas < 4; pas++) await page.keyboard.press('Tab');
  const adresse = await resultats().first().getByRole('link').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === adresse?.replace(/#.*/, ''));
});

it('rien n’est chargé avant que l’on touche au champ', async () => {
  const demandes: string[] = [];
  const autre = await (await navigateur.newContext(contexteFrancais)).newPage();
  autre.on('request', (demande) => demandes.push(new URL(demande.url()).pathname));
  await autre.goto(`${site.adresse}/recherche/`, { waitUntil: 'networkidle' });
  const moteur = (): string[] => demandes.filter((chemin) => chemin.includes('/recherche/index/'));
  expect(moteur()).toEqual([]);
  await champ(autre).focus();
  await expect.poll(() => moteur().some((chemin) => chemin.endsWith('.pagefind'))).toBe(true);
  await autre.context().close();
});

it('sans JavaScript, la page le dit et mène à toutes les listes', async () => {
  const contexte = await navigateur.newContext({ ...contexteFrancais, javaScriptEnabled: false });
  const sans = await contexte.newPage();
  await sans.goto(`${site.adresse}/recherche/`);
  await champ(sans).fill('voeu');
  await sans.keyboard.press('Enter');
  await sans.waitForURL(/\?q=voeu/);
  await sans.locator('.chercher-sans').waitFor();
  for (const nom of ['Vœux', 'Séances', 'Comptes rendus', 'Glossaire', 'Documents']) {
    expect(await sans.getByRole('main').getByRole('link', { name: nom, exact: true }).count()).toBe(
      1,
    );
  }
  await contexte.close();
});

it('une panne de l’index est dite, et les listes restent', async () => {
  const contexte = await navigateur.newContext(contexteFrancais);
  await contexte.route('**/recherche/index/**', (route) => route.abort());
  const enPanne = await contexte.newPage();
  await enPanne.goto(`${site.adresse}/recherche/?q=voeu`);
  await compte(enPanne).filter({ hasText: 'La recherche ne répond pas' }).waitFor();
  await contexte.close();
});

it('aucun nom de membre n’est dans l’index', async () => {
  const index = join(dossier, 'site/recherche/index');
  const fichiers = await readdir(index, { recursive: true, withFileTypes: true });
  const textes = await Promise.all(
    fichiers
      .filter((f) => /\.pf_\w+$/.test(f.name))
      .map(async (f) => gunzipSync(await readFile(join(f.parentPath, f.name))).toString('utf8')),
  );
  expect(textes.filter((texte) => texte.includes('cœur')).length).toBeGreaterThan(0);
  expect(textes.filter((texte) => /Témoin-Secret|temoinsecret/i.test(texte))).toEqual([]);
  const { membres } = (await lireJson(join(dossier, 'publication/membres.json'))) as Membres;
  const noms = membres.map(({ nomAffiche }) => nomAffiche);
  expect(noms).toContain(TEMOIN);
  expect(noms.filter((nom) => textes.some((texte) => texte.includes(nom)))).toEqual([]);
});

it('le moteur ne peut s’exécuter que sur la page de la recherche', async () => {
  const regle = async (chemin: string): Promise<string> =>
    (await fetch(`${site.adresse}${chemin}`)).headers.get('content-security-policy') ?? '';
  expect(await regle('/recherche/')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(await regle('/')).not.toContain('script-src');
  expect(await regle('/')).toContain("default-src 'none'");
});
