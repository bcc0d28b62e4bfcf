import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lireEnv } from '../../cms/src/env.ts';
import { openPayload } from '../../cms/src/openPayload.ts';
import { migrate } from '../../cms/src/scripts/migrate.ts';

const collection = 'documents' as const;
let dossier: string;
let payload: Awaited<ReturnType<typeof openPayload>>;

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'ecritures-'));
  payload = await openPayload(lireEnv({ VAR_DIR: dossier }, join(import.meta.dirname, '../..')));
  await migrate(payload);
});

afterAll(async () => {
  await payload.destroy();
  await rm(dossier, { recursive: true });
});

const write = (titre: string) =>
  payload.create({ collection, data: { titre }, depth: 0, overrideAccess: true });

const count = async () => (await payload.count({ collection, overrideAccess: true })).totalDocs;

test('cinquante personnes qui enregistrent en même temps n’échouent pas', async () => {
  const avant = await count();
  const essais = await Promise.allSettled(
    Array.from({ length: 50 }, (_, rang) => write(`Document n° ${rang}`)),
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
    ({ doc }: { doc: { titre?: string | null } }) => {
      if (doc.titre === 'Refusé') throw new Error('refusé');
      return doc;
    },
  ];
  const essais = await Promise.allSettled(
    Array.from({ length: 20 }, (_, rang) => write(rang % 2 ? 'Refusé' : 'Accepté')),
  );
  hooks.afterChange = initiaux;
  expect(essais.filter(({ status }) => status === 'rejected')).toHaveLength(10);
  expect(await count()).toBe(avant + 10);
  const versions = await payload.countVersions({ collection, overrideAccess: true });
  expect(versions.totalDocs).toBe(avant + 10);
});

test('la base garde ses réglages sur chaque connexion', async () => {
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
