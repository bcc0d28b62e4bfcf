/** A compte rendu of ten pages, from Word to the public page, as the secretariat does it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publication } from '@acp/shared/publication';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dixPages } from '../unit/import-word/documents.ts';
import { connecter } from './api.ts';
import { seConnecter } from './connexion.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { demarrer, type Systeme } from './systeme.ts';

const dixSecondes = { timeout: 10_000, interval: 100 };

let varDir: string;
let systeme: Systeme;
let navigateur: Browser;
let admin: Page;
let fichier: string;
let seance: string;
beforeAll(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'acp-compte-rendu-'));
  systeme = await demarrer({ exemple: 'fictive', varDir });
  fichier = join(varDir, 'plénière.docx');
  await writeFile(fichier, await dixPages());
  const api = await connecter(systeme.cms);
  const { mandature } = await api.premier('seances');
  const creee = await api.creer('seances', {
    titre: 'Plénière de relecture',
    type: 'pleniere',
    statut: 'tenue',
    mandature,
    date: { date: '2026-10-10' },
    ordreDuJour: [{ titre: 'Point A' }, { titre: 'Point B' }],
    _status: 'published',
  });
  seance = creee.id ?? '';
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
  const { comptesRendus } = JSON.parse(lue) as Publication;
  return comptesRendus.find((compteRendu) => compteRendu.seance === seance);
}

it('part de la séance, qui propose de l’écrire', async () => {
  await seConnecter(admin, systeme.cms);
  await admin.waitForURL(`${systeme.cms}/admin`);
  await admin.goto(`${systeme.cms}/admin/collections/seances/${seance}`, {
    waitUntil: 'networkidle',
  });
  await admin.getByRole('link', { name: 'Écrire le compte rendu' }).click();
  await admin.getByRole('button', { name: 'Importer un fichier Word…' }).waitFor();
  expect(await admin.locator('#field-titre').inputValue()).toContain('plénière de relecture');
});

it('ne laisse pas cliquer un bouton que la page n’écoute pas encore', async () => {
  const envoyee = await (
    await admin.request.get(admin.url(), { headers: { 'sec-fetch-site': 'same-origin' } })
  ).text();
  const bouton = envoyee.split('<button').find((suite) => suite.includes('Importer un fichier'));
  expect(bouton?.split('>')[0]).toContain('disabled');
});

it('lit le fichier Word et dit ce qui sera repris avant de rien changer', async () => {
  const [choix] = await Promise.all([
    admin.waitForEvent('filechooser'),
    admin.getByRole('button', { name: 'Importer un fichier Word…' }).click(),
  ]);
  await choix.setFiles(fichier);
  const rapport = admin.getByRole('region', { name: 'Ce que' });
  await rapport.waitFor();
  expect((await rapport.innerText()).replaceAll('\u00a0', ' ')).toContain(
    '8 sections, 80 paragraphes',
  );
  await admin.getByRole('button', { name: 'Remplacer le texte du compte rendu' }).click();
  await rapport.waitFor({ state: 'detached' });
  await admin.getByRole('button', { name: 'Texte', exact: true }).click();
  await admin.getByText('Point A').first().waitFor();
});

it('publie en un clic : les sections et leur point se lisent dans la publication', async () => {
  await admin.getByRole('button', { name: 'Publier les modifications' }).click();
  await vi.waitFor(async () => {
    const publie = await lirePublic();
    expect(publie?.sections).toHaveLength(8);
    expect(publie?.sections[1]?.pointOrdreDuJour).not.toBeNull();
    expect(publie?.decisions).toHaveLength(1);
  }, dixSecondes);
});
