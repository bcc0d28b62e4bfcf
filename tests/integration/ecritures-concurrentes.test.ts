import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lireEnv } from '../../cms/src/env.ts';
import { openPayload } from '../../cms/src/openPayload.ts';
import { migrate } from '../../cms/src/scripts/migrate.ts';
import { environnementComplet } from '../env.ts';

const racine = join(import.meta.dirname, '../..');
const collection = 'directions' as const;

/** A database of its own on the server of MONGODB_TEST_URL, when there is one. */
function createUrlMongodb(serveur: string): string {
  const url = new URL(serveur);
  url.pathname = `/essai-${randomUUID()}`;
  return url.href;
}

const { MONGODB_TEST_URL } = environnementComplet;
const bases = [
  { base: 'SQLite', source: {} },
  ...(MONGODB_TEST_URL
    ? [{ base: 'MongoDB', source: { DATABASE_URL: createUrlMongodb(MONGODB_TEST_URL) } }]
    : []),
];

describe.each(bases)('avec $base', ({ base, source }) => {
  let dossier: string;
  let payload: Awaited<ReturnType<typeof openPayload>>;

  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'ecritures-'));
    payload = await openPayload(lireEnv({ ...source, VAR_DIR: dossier }, racine));
    await migrate(payload);
  });

  afterAll(async () => {
    await payload.destroy();
    await rm(dossier, { recursive: true });
  });

  const write = (nom: string) =>
    payload.create({ collection, data: { nom }, depth: 0, overrideAccess: true });
  const count = async () => (await payload.count({ collection, overrideAccess: true })).totalDocs;

  test('cinquante personnes qui enregistrent en même temps n’échouent pas', async () => {
    const avant = await count();
    const essais = await Promise.allSettled(
      Array.from({ length: 50 }, (_, rang) => write(`Direction n° ${rang}`)),
    );
    expect(essais.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await count()).toBe(avant + 50);
  });

  test('un enregistrement qui échoue en chemin ne laisse rien derrière lui', async () => {
    const avant = await count();
    const { hooks } = payload.collections[collection].config;
    const initiaux = hooks.afterChange;
    hooks.afterChange = [
      ...initiaux,
      ({ doc }: { doc: { nom?: string | null } }) => {
        if (doc.nom === 'Refusée') throw new Error('refusée');
        return doc;
      },
    ];
    const essais = await Promise.allSettled(
      Array.from({ length: 20 }, (_, rang) => write(rang % 2 ? 'Refusée' : 'Acceptée')),
    );
    hooks.afterChange = initiaux;
    expect(essais.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect(await count()).toBe(avant + 10);
    const versions = await payload.countVersions({ collection, overrideAccess: true });
    expect(versions.totalDocs).toBe(avant + 10);
  });

  test.runIf(base === 'SQLite')('la base garde ses réglages sur chaque connexion', async () => {
    const { client } = payload.db as unknown as {
      client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> };
    };
    const [journal, ...attentes] = await Promise.all([
      client.execute('PRAGMA journal_mode'),
      ...Array.from({ length: 5 }, () => client.execute('PRAGMA busy_timeout')),
    ]);
    expect(Object.values(journal.rows[0] ?? {})).toEqual(['wal']);
    for (const attente of attentes) {
      expect(Number(Object.values(attente.rows[0] ?? {})[0])).toBeGreaterThan(1000);
    }
  });
});
