/** The members, from the file of the secretariat to the public page, and a consent taken back. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seConnecter } from './connexion.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { demarrer, type Systeme } from './systeme.ts';

/** What a publication may take, from the button to the public page. */
const dixSecondes = { timeout: 10_000, interval: 200 };

let systeme: Systeme;
let navigateur: Browser;
let admin: Page;

beforeAll(async () => {
  systeme = await demarrer({ exemple: 'fictive' });
  navigateur = await ouvrirNavigateur();
  const contexte = await navigateur.newContext({
    ...contexteFrancais,
    viewport: { width: 1600, height: 1000 },
  });
  admin = await contexte.newPage();
  await seConnecter(admin, systeme.cms);
  await admin.getByRole('link', { name: 'Membres', exact: true }).first().waitFor();
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
});

const lire = async (chemin: string): Promise<string> => (await fetch(systeme.site + chemin)).text();
const MENE_AUX_NOMS = /href="(\/membres\/[^"#]+)"/gu;

/** All the pages of names that the page of the members leads to. */
async function lireNoms(): Promise<string> {
  const chemins = new Set(['/membres/']);
  const lues: string[] = [];
  // A set grows while it is walked: a page leads to the next one.
  for (const chemin of chemins) {
    const page = await lire(chemin);
    lues.push(page);
    for (const [, suite = ''] of page.matchAll(MENE_AUX_NOMS)) chemins.add(suite);
  }
  return lues.join('\n');
}

const TITRES =
  'Identifiant;Prénom;Nom;Accord pour le nom;Accord donné le;Preuve de l’accord;Siège depuis le';

const ligne = (n: number, debut: string): string =>
  `V-${n};Ysoline${n};Quérouil;nom complet;01/09/2026;Classeur 2;${debut}`;

/** As Excel writes it in France. */
async function ecrireListe(nom: string, debutDeLaDerniere: string): Promise<string> {
  const lignes = Array.from({ length: 100 }, (_, n) =>
    ligne(n, n === 99 ? debutDeLaDerniere : '11/09/2026'),
  );
  const fichier = join(systeme.varDir, nom);
  const texte = [TITRES, ...lignes].join('\r\n').replaceAll('’', '\u0092');
  await writeFile(fichier, Buffer.from(texte, 'latin1'));
  return fichier;
}

const accueil = (): Promise<unknown> =>
  admin.goto(`${systeme.cms}/admin`, { waitUntil: 'networkidle' });

/** Every click, typed field and chosen file, as the bench counts them. */
let gestes = 0;
async function geste(faire: Promise<unknown>): Promise<void> {
  gestes += 1;
  await faire;
}

describe('Le secrétariat', () => {
  it('lit les fautes d’une liste de 100 personnes, la corrige, l’importe et la publie', async () => {
    await accueil();
    gestes = 0;
    await geste(admin.getByRole('link', { name: 'Membres', exact: true }).first().click());
    await geste(admin.getByRole('link', { name: 'Importer une liste…' }).click());
    const champ = admin.getByLabel('Fichier de la liste');
    await geste(champ.setInputFiles(await ecrireListe('fautive.csv', '31/02/2026')));
    await admin.getByText('Ligne 101, colonne Siège depuis le').waitFor();
    const publier = admin.getByRole('button', { name: 'Importer et publier' });
    expect(await publier.isDisabled()).toBe(true);

    await geste(champ.setInputFiles(await ecrireListe('corrigee.csv', '12/09/2026')));
    await admin.getByText('100 noms deviendront publics').waitFor();
    await geste(publier.click());
    await admin.getByText('100\u00a0personnes ajoutées').waitFor({ timeout: 30_000 });
    expect(gestes).toBeLessThanOrEqual(8);
    await vi.waitFor(async () => {
      expect(await lireNoms()).toMatch(/Ysoline99.{0,5}Quérouil/u);
    }, dixSecondes);
  });

  it('retire un accord en quatre gestes, et le nom quitte la page publique', async () => {
    await accueil();
    gestes = 0;
    await geste(admin.getByRole('link', { name: 'Membres', exact: true }).first().click());
    const cherche = admin.locator('#search-filter-input');
    await geste(cherche.fill('ysoline42'));
    await admin.getByText('Le public lit\u00a0: Ysoline42 Quérouil').waitFor();
    await vi.waitFor(async () => {
      expect(await admin.locator('tbody tr').count()).toBe(1);
    }, dixSecondes);
    await geste(admin.getByRole('button', { name: 'Retirer l’accord…' }).click());
    await geste(admin.getByRole('button', { name: 'Retirer', exact: true }).click());
    await admin.getByText('l’accord a été retiré le').waitFor();
    expect(gestes).toBeLessThanOrEqual(4);
    await vi.waitFor(async () => {
      const page = await lireNoms();
      expect(page).not.toContain('Ysoline42');
      expect(page).toContain('Ysoline43');
    }, dixSecondes);
  });
});
