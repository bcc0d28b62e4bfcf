/** An acte and its eleven measures, from Word to the public, as the secretariat does it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publication } from '@acp/shared/publication';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { enOctets, paragraphe, titre } from '../unit/import-word/documents.ts';
import { connecter } from './api.ts';
import { seConnecter } from './connexion.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { demarrer, type Systeme } from './systeme.ts';

const dixSecondes = { timeout: 10_000, interval: 100 };
const TITRE = 'Vœu pour des rues plantées';
const engagement = (n: number): string => `La Ville plantera la rue ${String(n)} avant l’automne.`;

let varDir: string;
let systeme: Systeme;
let navigateur: Browser;
let admin: Page;
let fichier: string;
let acte: string;
beforeAll(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'acp-acte-'));
  systeme = await demarrer({ exemple: 'fictive', varDir });
  fichier = join(varDir, 'vœu.docx');
  await writeFile(
    fichier,
    await enOctets([
      titre('Ce que nous demandons'),
      ...Array.from({ length: 11 }, (_, i) => paragraphe(engagement(i + 1))),
    ]),
  );
  const api = await connecter(systeme.cms);
  const { mandature } = await api.premier('actes');
  const creee = await api.creer('actes?draft=true', {
    titre: TITRE,
    type: 'voeu',
    mandature,
    releve: 'partiel',
  });
  acte = creee.id ?? '';
  navigateur = await ouvrirNavigateur();
  admin = await (
    await navigateur.newContext({ ...contexteFrancais, viewport: { width: 1600, height: 1000 } })
  ).newPage();
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
  await rm(varDir, { recursive: true });
});

async function lirePublic() {
  const lue = await readFile(join(varDir, 'publication/publication.json'), 'utf8');
  const { actes, mesures } = JSON.parse(lue) as Publication;
  return {
    acte: actes.find(({ id }) => id === acte),
    mesures: mesures.filter((mesure) => mesure.acte === acte),
  };
}

const passages = () => admin.locator('[data-field-path="texte"] [contenteditable=true] p');
const creer = () => admin.getByRole('button', { name: 'Créer une mesure avec ce passage' });
const liste = () =>
  admin.getByRole('region', { name: 'Mesures de cet acte' }).getByRole('listitem');

it('le texte du vœu vient de Word', async () => {
  await seConnecter(admin, systeme.cms);
  await admin.waitForURL(`${systeme.cms}/admin`);
  await admin.goto(`${systeme.cms}/admin/collections/actes/${acte}`, { waitUntil: 'networkidle' });
  await admin.getByLabel('Fichier Word à importer').setInputFiles(fichier);
  await admin.getByRole('button', { name: 'Remplacer le texte de l’acte' }).click();
  await passages().nth(10).waitFor();
});

it('chaque passage sélectionné devient une mesure, à la souris ou au clavier', async () => {
  for (let rang = 0; rang < 10; rang++) {
    await passages().nth(rang).click({ clickCount: 3 });
    await creer().click();
    await vi.waitFor(async () => {
      expect(await liste().count()).toBe(rang + 1);
    }, dixSecondes);
  }
  await passages().nth(10).click();
  await admin.keyboard.press('Home');
  await admin.keyboard.press('Shift+End');
  await creer().waitFor();
  await creer().focus();
  await admin.keyboard.press('Enter');
  await vi.waitFor(async () => {
    expect(await liste().count()).toBe(11);
  }, dixSecondes);
});

it('une sélection sur deux paragraphes, ou déjà citée, est refusée par une phrase', async () => {
  await passages().nth(0).click({ clickCount: 3 });
  await creer().click();
  await admin.getByText('La mesure 1 cite déjà ce passage').waitFor();
  await passages().nth(0).click();
  await admin.keyboard.press('Home');
  await admin.keyboard.press('Shift+ArrowDown');
  await admin.keyboard.press('Shift+End');
  await admin.getByText('Une mesure cite un seul paragraphe').waitFor();
  expect(await liste().count()).toBe(11);
});

it('l’acte se publie, puis ses onze mesures d’un seul geste', async () => {
  const publierMesures = admin.getByRole('button', { name: 'Publier les mesures' });
  expect(await publierMesures.isDisabled()).toBe(true);
  await admin.getByRole('button', { name: 'Publier les modifications' }).click();
  await vi.waitFor(async () => {
    expect((await lirePublic()).acte?.titre).toBe(TITRE);
  }, dixSecondes);
  await publierMesures.click();
  await vi.waitFor(async () => {
    const { mesures } = await lirePublic();
    expect(mesures.map(({ citation }) => citation)).toHaveLength(11);
    expect(new Set(mesures.map(({ ancre }) => ancre)).size).toBe(11);
  }, dixSecondes);
});
