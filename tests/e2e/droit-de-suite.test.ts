/** A direction answers on a phone, the secretariat publishes, a citizen reads. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publication } from '@acp/shared/publication';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ouvrirNavigateur } from './navigateur.ts';
import {
  apprecierSurUnTelephone,
  ouvrirSurUnTelephone,
  ouvrirUnPointAnnuel,
  repondreSurUnTelephone,
  VOEU,
} from './point-annuel.ts';
import { ouvrirPoste } from './poste.ts';
import { demarrer, type Systeme } from './systeme.ts';
import { REGARDS, SIGNATURE } from './taches/apprecier.ts';
import { publierLaReponse, publierLAppreciation } from './taches/publier-reponse.ts';

let systeme: Systeme;
let varDir: string;
let navigateur: Browser;
let lien: string;
let lienDesGarants: string;
beforeAll(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'acp-droit-de-suite-'));
  systeme = await demarrer({ exemple: 'fictive', varDir });
  navigateur = await ouvrirNavigateur();
  ({ lien, lienDesGarants } = await ouvrirUnPointAnnuel(systeme));
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
  await rm(varDir, { recursive: true });
});

const lirePublication = async () =>
  JSON.parse(await readFile(join(varDir, 'publication/publication.json'), 'utf8')) as Publication;

const lirePoints = async () =>
  (await lirePublication()).pointsDeSuivi.filter(({ acte }) => acte === VOEU.id);

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

it('un citoyen lit quelles mesures sont sans nouvelle, et depuis quand', async () => {
  const page = await navigateur.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${systeme.site}/suivi/`);
  await page.getByRole('link', { name: 'Sans nouvelle', exact: true }).first().click();
  const muettes = page.locator('#silence li');
  expect(await muettes.first().innerText()).toContain('Sans nouvelle depuis le');
  expect(await muettes.locator('a[href*="/mesures/ACV-2024-V1-"]').count()).toBeGreaterThan(3);
  await page.close();
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
  // The City has just spoken of the eleven: none of them is silent any more.
  await page.goto(`${systeme.site}/suivi/sans-nouvelle/`);
  expect(await page.locator('main a[href*="/mesures/ACV-2024-V1-"]').count()).toBe(0);
  await page.close();
});

it('les garants répondent par leur lien, et rien n’est public avant le secrétariat', async () => {
  await apprecierSurUnTelephone(navigateur, lienDesGarants);
  const { appreciations } = await lirePublication();
  expect(JSON.stringify(appreciations)).not.toContain(REGARDS[0]);
});

it('leur regard se publie en une appréciation signée, mesure par mesure', async () => {
  const poste = await ouvrirPoste(navigateur, systeme);
  await publierLAppreciation(poste, VOEU.titre);
  await vi.waitFor(
    async () => {
      const { appreciations } = await lirePublication();
      const publiee = appreciations.find(({ signature }) => signature === SIGNATURE);
      expect(publiee).toMatchObject({ auteur: 'garants', acte: VOEU.id });
      expect(publiee?.lignes.map(({ texte }) => texte)).toEqual(REGARDS);
    },
    { timeout: 60_000, interval: 200 },
  );
  await poste.page.context().close();
});

it('un citoyen lit les deux regards côte à côte, sur le vœu et sur la mesure', async () => {
  const page = await navigateur.newPage();
  // What is below the screen is not laid out yet: its words are there all the same.
  const lireA = async (chemin: string) => {
    await page.goto(`${systeme.site}${chemin}`);
    return (await page.locator('main').textContent()) ?? '';
  };
  await vi.waitFor(
    async () => {
      const voeu = await lireA('/voeux/des-trottoirs-pour-marcher/');
      expect(voeu).toContain('Le chantier est fini.');
      for (const regard of REGARDS) expect(voeu).toContain(regard);
      expect(voeu).toContain(SIGNATURE);
    },
    { timeout: 180_000, interval: 500 },
  );
  const mesure = await lireA('/mesures/ACV-2024-V1-M01/');
  expect(mesure.indexOf(REGARDS[0])).toBeGreaterThan(mesure.indexOf('Le chantier est fini.'));
  expect(mesure).toContain(SIGNATURE);
  expect(mesure).not.toContain(REGARDS[1]);
  await page.close();
});
