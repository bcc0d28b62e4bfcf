/** The files of the secretariat, from the form to the public page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { imprimer, png } from '../integration/fichiers.ts';
import { seConnecter } from './connexion.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { demarrer, type Systeme } from './systeme.ts';

const dixSecondes = { timeout: 10_000, interval: 200 };

let dossier: string;
let systeme: Systeme;
let navigateur: Browser;
let admin: Page;

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'acp-documents-'));
  const { brut } = await imprimer();
  await writeFile(join(dossier, 'Règlement.pdf'), brut);
  await writeFile(join(dossier, 'faux.pdf'), '<html><script>1</script></html>');
  await writeFile(join(dossier, 'Plan des bancs.png'), png(1200, 800));
  systeme = await demarrer({ exemple: 'fictive' });
  navigateur = await ouvrirNavigateur();
  const ecran = { ...contexteFrancais, viewport: { width: 1280, height: 1000 } };
  admin = await (await navigateur.newContext(ecran)).newPage();
  await seConnecter(admin, systeme.cms);
  await admin.waitForURL(/\/admin\/?$/u);
});

afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
  await rm(dossier, { recursive: true });
});

async function envoyer(nom: string): Promise<void> {
  await admin.goto(`${systeme.cms}/admin/collections/documents/create`, {
    waitUntil: 'networkidle',
  });
  await admin.waitForURL(/documents\/[0-9a-f-]{36}$/u);
  const choix = admin.waitForEvent('filechooser');
  await admin.getByRole('button', { name: 'Sélectionnez un fichier' }).click();
  await (await choix).setFiles(join(dossier, nom));
}

describe('Le secrétariat', () => {
  it('envoie un PDF, et lit ce qui empêche de le lire et quoi faire', async () => {
    await envoyer('Règlement.pdf');
    await admin.getByText('Ce PDF n’est pas accessible à tout le monde.').waitFor();
    const avis = await admin.locator('.avis-du-fichier').innerText();
    expect(avis).toMatch(/Il n’a pas de balises/u);
    expect(avis).toMatch(/Redemandez le fichier d’origine/u);
    expect(avis).toMatch(/Il n’a pas de version HTML/u);
    expect(avis).toMatch(/PDF · \d+.ko/u);
    expect(await admin.getByLabel('Titre').first().inputValue()).toBe('Règlement du budget');
    expect(await admin.getByLabel('Nombre de pages').inputValue()).toBe('1');
  });

  it('lit pourquoi un faux PDF est refusé', async () => {
    await envoyer('faux.pdf');
    await admin.getByText('Ce fichier n’est pas enregistré.').waitFor();
    expect(await admin.locator('.avis-du-fichier').innerText()).toContain('n’est pas un PDF');
  });

  it('ne publie une image que décrite, et la page publique la montre', async () => {
    await envoyer('Plan des bancs.png');
    await admin.getByText('Point à garder visible').first().waitFor();
    const publier = admin.locator('#action-save');
    await publier.click();
    await admin.getByText('Dites ce que montre l’image').waitFor();
    await admin.getByLabel('Texte de remplacement').fill('Un dégradé du rouge au bleu.');
    await admin.locator('.cadrage__image').click({ position: { x: 20, y: 20 } });
    await publier.click();

    const visiteur = await navigateur.newPage(contexteFrancais);
    await vi.waitFor(async () => {
      const reponse = await visiteur.goto(`${systeme.site}/documents/plan-des-bancs/`);
      expect(reponse?.status()).toBe(200);
    }, dixSecondes);
    const image = visiteur.locator('main picture img');
    expect(await image.getAttribute('alt')).toBe('Un dégradé du rouge au bleu.');
    await image.scrollIntoViewIfNeeded();
    await vi.waitFor(async () => {
      expect(await image.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.avif$/u);
      expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
        400,
      );
    }, dixSecondes);
  });
});
