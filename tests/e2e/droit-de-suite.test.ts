/** A direction answers on a phone, the secretariat publishes, a citizen reads. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publication } from '@acp/shared/publication';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ouvrirNavigateur } from './navigateur.ts';
import {
  ouvrirSurUnTelephone,
  ouvrirUnPointAnnuel,
  repondreSurUnTelephone,
  VOEU,
} from './point-annuel.ts';
import { ouvrirPoste } from './poste.ts';
import { demarrer, type Systeme } from './systeme.ts';
import { publierLaReponse } from './taches/publier-reponse.ts';

let systeme: Systeme;
let varDir: string;
let navigateur: Browser;
let lien: string;
beforeAll(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'acp-droit-de-suite-'));
  systeme = await demarrer({ exemple: 'fictive', varDir });
  navigateur = await ouvrirNavigateur();
  ({ lien } = await ouvrirUnPointAnnuel(systeme));
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
  await rm(varDir, { recursive: true });
});

const lirePoints = async () => {
  const lue = await readFile(join(varDir, 'publication/publication.json'), 'utf8');
  return (JSON.parse(lue) as Publication).pointsDeSuivi.filter(({ acte }) => acte === VOEU.id);
};

it('une direction répond à onze mesures sur un téléphone, sans compte et sans script', async () => {
  expect(lien.startsWith(systeme.guichet)).toBe(true);
  expect(await repondreSurUnTelephone(navigateur, lien)).toBeGreaterThan(11);
  const relue = await ouvrirSurUnTelephone(navigateur, lien);
  expect(await relue.locator('main').innerText()).toContain('Réponse envoyée');
  await relue.context().close();
});

it('rien n’est public tant que le secrétariat n’a pas publié', async () => {
  expect((await lirePoints()).map(({ cadre }) => cadre)).not.toContain('formulaire');
});

it('le secrétariat en fait un point de suivi, et le publie', async () => {
  const poste = await ouvrirPoste(navigateur, systeme);
  await publierLaReponse(poste, VOEU.titre);
  await vi.waitFor(
    async () => {
      const point = (await lirePoints()).find(({ cadre }) => cadre === 'formulaire');
      expect(point?.lignes).toHaveLength(11);
      expect(point?.lignes.filter(({ etat }) => etat === 'realisee')).toHaveLength(2);
    },
    { timeout: 60_000, interval: 200 },
  );
  await poste.page.context().close();
});

it('un citoyen lit sur la page du vœu ce que la Ville vient de dire', async () => {
  const page = await navigateur.newPage();
  await vi.waitFor(
    async () => {
      await page.goto(`${systeme.site}/voeux/des-trottoirs-pour-marcher/`);
      expect(await page.locator('main').innerText()).toContain(
        'Le chantier est ouvert depuis mai.',
      );
    },
    { timeout: 180_000, interval: 500 },
  );
  await page.close();
});
