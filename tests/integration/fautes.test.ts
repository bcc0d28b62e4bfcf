/** What the bench tries at length (`publier/fautes`), at its sharpest moments; each defence also broken once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remplirLeDisque } from '../bench/publier/fautes/disque-plein.ts';
import { echangerSousCharge } from '../bench/publier/fautes/echanger.ts';
import { refuserLeDisque } from '../bench/publier/fautes/refuser.ts';
import { preparerTerrain, type Terrain } from '../bench/publier/fautes/terrain.ts';
import { tuerLaPublication, tuerLeRendu } from '../bench/publier/fautes/tuer.ts';

let terrain: Terrain;
beforeAll(async () => {
  terrain = await preparerTerrain();
});
afterAll(() => terrain.fermer());

describe.each([
  {
    cas: 'un rendu tué en route',
    faute: tuerLeRendu(['site/objets rename', 'site/arbres rename', 'site/current rename']),
  },
  {
    cas: 'une publication tuée en route',
    faute: tuerLaPublication(['registre write', 'publication rename']),
  },
  { cas: 'deux cents échanges sous charge', faute: echangerSousCharge(200) },
  { cas: 'un disque plein', faute: remplirLeDisque([]) },
  { cas: 'un disque qui refuse', faute: refuserLeDisque(['fsync rend EIO']) },
])('$cas', ({ faute }) => {
  test('laisse l’ancien site ou le nouveau, entier, et le passage suivant répare seul', async () => {
    const { essais, pertes } = await faute.mener(terrain);
    expect(pertes).toEqual([]);
    expect(essais).toBeGreaterThan(0);
  });

  test('se voit quand la défense est retirée', async () => {
    expect((await faute.jumeau(terrain)).pertes).not.toEqual([]);
  });
});
