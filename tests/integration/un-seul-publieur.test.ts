/** Two programs that publish at once: one acts, the other waits; what was planned happens once, even late. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prendreVerrou } from '@acp/shared/publication';
import { join } from 'node:path';
import { passer, publierEnBoucle } from '../../cms/src/scripts/publish.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
beforeAll(async () => {
  cms = await installer('premiere-mandature');
  await cms.publier();
});
afterAll(() => cms.fermer());

const jusqua = async (quoi: () => boolean | Promise<boolean>): Promise<void> => {
  const limite = performance.now() + 20_000;
  while (!(await quoi())) {
    if (performance.now() > limite) throw new Error('Rien au bout de 20 s.');
    await new Promise((suite) => setTimeout(suite, 30));
  }
};

function lancer() {
  const fin = new AbortController();
  const dites: string[] = [];
  const dire = (mots: string) => dites.push(mots);
  const boucle = publierEnBoucle(cms.payload, { signal: fin.signal, dire }, cms.reglages);
  const arreter = async () => {
    fin.abort();
    await boucle;
  };
  return { dites, arreter };
}

const ATTEND = /^Un autre programme publie déjà/u;
const nouvelles = async (): Promise<number> =>
  (
    JSON.parse(await cms.lire('publication.json')) as { editions: { objet: { id: string } }[] }
  ).editions.filter(({ objet }) => objet.id === 'prevue').length;

test('une page prévue pendant l’arrêt paraît une fois, par un seul de deux publieurs lancés ensemble', async () => {
  await cms.payload.create({
    collection: 'actualites',
    data: {
      id: 'prevue',
      titre: 'Prévue pour hier',
      slug: 'prevue-pour-hier',
      date: '2026-11-02',
      chapo: 'Elle attendait son heure.',
      publierLe: '2026-11-02T09:00',
      _status: 'draft',
    } as never,
    context: { seed: true },
    depth: 0,
    overrideAccess: true,
  });
  const [a, b] = [lancer(), lancer()];
  try {
    await jusqua(async () => (await nouvelles()) > 0);
    const muets = [a, b].filter(({ dites }) => dites.some((mots) => ATTEND.test(mots)));
    expect(muets).toHaveLength(1);
    expect(muets[0]?.dites).toHaveLength(1);
    expect(await nouvelles()).toBe(1);
    // The first one stops: the second takes its place.
    const [second] = muets;
    const premier = second === a ? b : a;
    await premier.arreter();
    await jusqua(() => (second?.dites.length ?? 0) > 1);
    expect(await nouvelles()).toBe(1);
  } finally {
    await Promise.all([a.arreter(), b.arreter()]);
  }
});

test('une publication demandée pendant une autre attend qu’elle finisse, et le dit', async () => {
  const verrou = prendreVerrou(join(cms.reglages.VAR_DIR, 'verrous', 'passe'));
  const dites: string[] = [];
  let isFinie = false;
  const passe = passer(cms.payload, cms.reglages, undefined, (mots) => dites.push(mots));
  void passe.then(() => {
    isFinie = true;
  });
  await jusqua(() => dites.length > 0);
  expect(isFinie).toBe(false);
  verrou?.rendre();
  await passe;
  expect(dites).toEqual([
    'Une autre publication est en cours\u00a0: celle-ci attend qu’elle finisse.',
  ]);
});
