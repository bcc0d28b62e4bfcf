/** Another program holds the database, the clock of the machine jumps: what is live stays whole, what is planned happens once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Publication } from '@acp/shared/publication';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { reveiller } from '../../cms/src/publication/reveil.ts';
import { publierEnBoucle } from '../../cms/src/scripts/publish.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
let fin: AbortController;
let boucle: Promise<void>;
const dites: string[] = [];

beforeAll(async () => {
  cms = await installer('premiere-mandature');
  fin = new AbortController();
  const dire = (ligne: string) => dites.push(ligne);
  boucle = publierEnBoucle(cms.payload, { signal: fin.signal, dire }, cms.reglages);
  await jusqua(() => dites.some((mots) => mots.startsWith('Publication écrite')));
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  fin.abort();
  await boucle;
  await cms.fermer();
});

async function jusqua(quoi: () => boolean | Promise<boolean>): Promise<void> {
  const limite = performance.now() + 40_000;
  while (!(await quoi())) {
    if (performance.now() > limite) throw new Error(`Rien au bout de 40 s : ${dites.join(' | ')}`);
    await new Promise((suite) => setTimeout(suite, 30));
  }
}

const enLigne = async () => JSON.parse(await cms.lire('publication.json')) as Publication;
const editionsDe = async (id: string) =>
  (await enLigne()).editions.filter(({ objet }) => objet.id === id);

const programmer = (id: string, publierLe: string) =>
  cms.payload.create({
    collection: 'actualites',
    data: {
      id,
      titre: `Prévue ${id}`,
      slug: id,
      date: '2026-11-02',
      chapo: 'Elle attend son heure.',
      publierLe,
      _status: 'draft',
    } as never,
    context: { seed: true },
    depth: 0,
    overrideAccess: true,
  });

/** Another process takes the database for itself; gives what lets it go. */
async function tenirLaBase(): Promise<() => Promise<void>> {
  const programme = `
    const { DatabaseSync } = require('node:sqlite');
    const base = new DatabaseSync(${JSON.stringify(cms.reglages.DATABASE_URL.replace('file:', ''))});
    base.exec('PRAGMA busy_timeout = 5000; BEGIN EXCLUSIVE');
    process.stdout.write('tenue');
    process.stdin.once('data', () => { base.exec('ROLLBACK'); base.close(); process.exit(0); });`;
  const autre = spawn(process.execPath, ['-e', programme], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(autre.stdout, 'data');
  return async () => {
    autre.stdin.write('fini');
    await once(autre, 'close');
  };
}

test('une base tenue par un autre programme laisse le site comme il est, se dit en français, et la suite répare seule', async () => {
  const avant = await cms.lire('publication.json');
  await programmer('pendant-la-tenue', '2026-11-02T09:00');
  const rendre = await tenirLaBase();
  try {
    await reveiller(cms.reglages);
    await jusqua(() => dites.some((mots) => mots.includes('pendant-la-tenue')));
    expect(await cms.lire('publication.json')).toBe(avant);
    expect(dites.filter((mots) => mots.includes('pendant-la-tenue'))).toEqual([
      expect.stringMatching(/La base est occupée par un autre programme/u),
    ]);
  } finally {
    await rendre();
  }
  await reveiller(cms.reglages);
  await jusqua(async () => (await editionsDe('pendant-la-tenue')).length > 0);
  expect((await editionsDe('pendant-la-tenue')).map(({ nature }) => nature)).toEqual(['premiere']);
});

test('quand l’horloge recule d’une heure puis avance d’un jour, ce qui est prévu paraît une fois, ce qu’on publie aussi', async () => {
  const maintenant = Date.now();
  const a = (decalage: number) => {
    vi.useFakeTimers({ toFake: ['Date'], now: maintenant + decalage });
  };
  // In half an hour, Paris time.
  const heure = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(maintenant + 1_800_000);
  await programmer('a-l-heure', heure.replace(' ', 'T'));
  await reveiller(cms.reglages);

  a(-3_600_000);
  const [premiere] = (await enLigne()).mandatures;
  const renommer = (promotion: string) =>
    cms.payload.update({
      collection: 'mandatures',
      id: premiere?.id ?? '',
      data: { promotion, _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });
  await renommer('Promotion de l’heure d’avant');
  await jusqua(async () => (await cms.lire('publication.json')).includes('l’heure d’avant'));
  expect(await editionsDe('a-l-heure')).toEqual([]);

  a(86_400_000);
  await jusqua(async () => (await editionsDe('a-l-heure')).length > 0);
  // Back again, before the hour it was planned for: it has happened.
  a(0);
  await renommer('Promotion de l’heure juste');
  await jusqua(async () => (await cms.lire('publication.json')).includes('l’heure juste'));
  a(7_200_000);
  await reveiller(cms.reglages);
  const passes = dites.length;
  await renommer('Promotion de plus tard');
  await jusqua(async () => (await cms.lire('publication.json')).includes('de plus tard'));
  await jusqua(() => dites.length > passes);
  expect(await editionsDe('a-l-heure')).toHaveLength(1);
  expect((await enLigne()).actualites.filter(({ id }) => id === 'a-l-heure')).toHaveLength(1);
});
