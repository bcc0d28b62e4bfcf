/** Every page of every example: valid HTML, and nothing that axe holds against it. */
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXEMPLES, type NomDExemple } from '@acp/shared/examples';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contexteFrancais, ouvrirNavigateur } from '../e2e/navigateur.ts';
import { rendreExemple, servir } from '../e2e/rendu.ts';
import { auditer } from './axe.ts';
import { valider } from './html.ts';

/** Tabs at work at the same time: two cores, and a page waits more than it works. */
const onglets = 3;

/** A small phone: what overflows is lost, or has to be read sideways (RGAA 10.11). */
const telephone = { width: 360, height: 640 };

let navigateur: Browser;
beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
});
afterAll(() => navigateur.close());

async function pagesDe(dossier: string): Promise<string[]> {
  const pages: string[] = [];
  for await (const page of glob('**/*.html', { cwd: dossier })) pages.push(page);
  return pages.sort();
}

async function debordement(onglet: Page): Promise<string[]> {
  const largeur = await onglet.evaluate(() => document.documentElement.scrollWidth);
  return largeur > telephone.width ? [`déborde : ${largeur} px sur ${telephone.width}`] : [];
}

async function examiner(dossier: string): Promise<{ pages: number; fautes: string[] }> {
  const pages = await pagesDe(dossier);
  const serveur = await servir(dossier);
  const file = pages.values();
  const fautes: string[] = [];
  async function travailler(): Promise<void> {
    const contexte = await navigateur.newContext({
      ...contexteFrancais,
      viewport: telephone,
      reducedMotion: 'reduce',
    });
    const onglet = await contexte.newPage();
    for (const page of file) {
      await onglet.goto(`${serveur.adresse}/${page}`);
      const html = await readFile(join(dossier, page), 'utf8');
      const trouvees = [
        ...(await auditer(onglet)),
        ...(await debordement(onglet)),
        ...(await valider(html, page)),
      ];
      fautes.push(...trouvees.map((faute) => `${page} · ${faute}`));
    }
    await contexte.close();
  }
  await Promise.all(Array.from({ length: onglets }, travailler));
  await serveur.fermer();
  return { pages: pages.length, fautes };
}

describe('Chaque page de chaque exemple est accessible et valide', () => {
  it.each(EXEMPLES)('%s', { timeout: 15 * 60_000 }, async (exemple: NomDExemple) => {
    const dossier = await mkdtemp(join(tmpdir(), `acp-a11y-${exemple}-`));
    try {
      await rendreExemple(exemple, dossier, '--atelier');
      const { pages, fautes } = await examiner(dossier);
      expect(pages).toBeGreaterThan(10);
      expect(fautes).toEqual([]);
    } finally {
      await rm(dossier, { recursive: true });
    }
  });
});
