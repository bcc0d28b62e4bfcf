import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bases } from './bases.ts';
import { installer, type Installation } from './installation.ts';

const collection = 'directions' as const;

describe.each(bases)('avec $base', ({ source }) => {
  let cms: Installation;
  let payload: Installation['payload'];

  beforeAll(async () => {
    cms = await installer(undefined, source());
    ({ payload } = cms);
  });

  afterAll(() => cms.fermer());

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
});

test('SQLite garde ses réglages sur chaque connexion', async () => {
  const cms = await installer();
  try {
    const { client } = cms.payload.db as unknown as {
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
  } finally {
    await cms.fermer();
  }
});
