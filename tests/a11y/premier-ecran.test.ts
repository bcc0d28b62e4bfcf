/** On a phone, the first screen of every acte already answers. */
import type { NomDExemple } from '@acp/shared/examples';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ouvrirNavigateur } from '../e2e/navigateur.ts';
import { examinerPremiersEcrans, pagesDActes } from './premier-ecran.ts';
import { avecSite } from './site-rendu.ts';

let navigateur: Browser;
beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
});
afterAll(() => navigateur.close());

it.each<[NomDExemple, string]>([
  ['premiere-mandature', 'dit ce que c’est, qui l’a adopté et quand, ses mesures et les nouvelles'],
  ['fictive', 'dit ce que c’est, qui l’a adopté et quand, ses mesures et les nouvelles'],
  ['extreme', 'ne perd aucun mot et n’en écrit aucun sur un autre'],
])('le premier écran de chaque acte de %s %s', (exemple) =>
  avecSite(exemple, async (site) => {
    expect(pagesDActes(site).length).toBeGreaterThan(5);
    expect(await examinerPremiersEcrans(site, navigateur)).toEqual([]);
  }),
);
