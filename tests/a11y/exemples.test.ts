/** Every page of every example: valid HTML, and nothing that axe holds against it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXEMPLES } from '@acp/shared/examples';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ouvrirNavigateur } from '../e2e/navigateur.ts';
import { auditer, installerAxe } from './axe.ts';
import { valider } from './html.ts';
import { avecSite } from './site-rendu.ts';
import { telephone, visiter } from './visite.ts';

let navigateur: Browser;
beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
});
afterAll(() => navigateur.close());

/** What overflows a small phone is lost, or has to be read sideways (RGAA 10.11). */
async function debordement(onglet: Page): Promise<string[]> {
  const largeur = await onglet.evaluate(() => document.documentElement.scrollWidth);
  return largeur > telephone.width ? [`déborde : ${largeur} px sur ${telephone.width}`] : [];
}

describe('Chaque page de chaque exemple est accessible et valide', () => {
  it.each(EXEMPLES)('%s', { timeout: 15 * 60_000 }, (exemple) =>
    avecSite(
      exemple,
      async ({ dossier, adresse, fichiers }) => {
        expect(fichiers.length).toBeGreaterThan(10);
        const fautes = await visiter(
          { navigateur, adresse, chemins: fichiers, installer: installerAxe },
          async (onglet, fichier) => [
            ...(await auditer(onglet)),
            ...(await debordement(onglet)),
            ...(await valider(await readFile(join(dossier, fichier), 'utf8'), fichier)),
          ],
        );
        expect(fautes).toEqual([]);
      },
      { atelier: true },
    ),
  );
});
