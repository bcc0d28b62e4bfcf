/** Five people, the keyboard alone; then the longest of their ways under every condition of reading. */
import type { NomDExemple } from '@acp/shared/examples';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ouvrirNavigateur } from '../e2e/navigateur.ts';
import { clavier, conditions } from './conditions.ts';
import { faireParcours } from './faire-parcours.ts';
import { valmontaise } from './parcours/habitante.ts';
import { parcours } from './parcours/index.ts';
import { ouvrirSite, type SiteRendu } from './site-rendu.ts';

let navigateur: Browser;
const sites = new Map<NomDExemple, SiteRendu>();
beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  for (const exemple of new Set(parcours.map((p) => p.exemple))) {
    sites.set(exemple, await ouvrirSite(exemple));
  }
});
afterAll(async () => {
  await navigateur.close();
  for (const site of sites.values()) await site.fermer();
});

const adresseDe = (exemple: NomDExemple): string => sites.get(exemple)?.adresse ?? '';

it.each(parcours)('au clavier, $titre', async (chemin) => {
  const adresse = adresseDe(chemin.exemple);
  expect(await faireParcours(navigateur, adresse, chemin, clavier)).toEqual([]);
});

it.each(conditions.filter((condition) => condition !== clavier))(
  `${valmontaise.titre}, $nom`,
  async (condition) => {
    const adresse = adresseDe(valmontaise.exemple);
    expect(await faireParcours(navigateur, adresse, valmontaise, condition)).toEqual([]);
  },
);
