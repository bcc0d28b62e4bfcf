/** The guide of the secretariat shows the product as it is, and announces efforts that are true. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Album, isFidele } from './album.ts';
import { mesurerEffort } from './efforts.ts';
import { lireEfforts, listImagesDuGuide } from './guide-texte.ts';
import { ouvrirNavigateur } from './navigateur.ts';
import { demarrer, type Systeme } from './systeme.ts';
import { taches } from './taches/index.ts';

const album = new Album();
let systeme: Systeme;
let navigateur: Browser;
beforeAll(async () => {
  systeme = await demarrer({ exemple: 'fictive' });
  navigateur = await ouvrirNavigateur();
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
});

describe('Le guide du secrétariat', () => {
  it.each(taches)('$titre : autant de gestes que le guide l’annonce', async (tache) => {
    const effort = await mesurerEffort(tache, navigateur, systeme, album.photographier);
    expect(effort.gestes).toBe((await lireEfforts())[tache.titre]);
  });

  it('montre chaque image prise, et nulle autre', async () => {
    expect([...new Set(await listImagesDuGuide())].toSorted()).toEqual(
      [...album.images.keys()].toSorted(),
    );
  });

  it('ses images ressemblent aux écrans d’aujourd’hui (sinon : pnpm guide)', async () => {
    const vieillies: string[] = [];
    for (const [nom, image] of album.images) if (!(await isFidele(nom, image))) vieillies.push(nom);
    expect(vieillies).toEqual([]);
  });
});
