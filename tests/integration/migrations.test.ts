/** The schema of the code and the schema of the base are one: an empty base becomes a whole one. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../cms/src/scripts/migrate.ts';
import { racine } from '../racine.ts';
import { installer, type Installation } from './installation.ts';

/** What the SQLite adapter lends of its migration tool. */
interface OutilDeMigration {
  schema: Record<string, unknown>;
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => Promise<unknown>;
    generateMigration: (avant: unknown, apres: unknown) => Promise<string[]>;
  };
}

const migrations = join(racine, 'cms/src/migrations/sqlite');

let installation: Installation;
let payload: Installation['payload'];
beforeAll(async () => {
  installation = await installer();
  ({ payload } = installation);
});
afterAll(() => installation.fermer());

/** The migrations of the code, by name. */
const migrationsDuCode = async (): Promise<string[]> =>
  (await readdir(migrations)).filter((nom) => nom.endsWith('.ts'));

const lire = { limit: 1, depth: 0, overrideAccess: true };

describe('Une base vide, une fois migrée,', () => {
  it('répond à chaque collection, à chaque réglage et à leurs versions', async () => {
    const { collections, globals } = payload.config;
    expect(collections.length).toBeGreaterThan(20);
    for (const { slug, versions } of collections) {
      const { totalDocs } = await payload.find({ collection: slug, ...lire });
      expect(totalDocs).toBe(slug === 'payload-migrations' ? (await migrationsDuCode()).length : 0);
      if (versions) await payload.findVersions({ collection: slug, ...lire });
    }
    for (const { slug } of globals) {
      await payload.findGlobal({ slug, depth: 0, overrideAccess: true });
      await payload.findGlobalVersions({ slug, ...lire });
    }
  });

  it('n’a plus rien à recevoir : la dernière migration mène au schéma du code', async () => {
    const noms = (await readdir(migrations)).filter((nom) => nom.endsWith('.json'));
    expect(noms).toHaveLength(1);
    const connu: unknown = JSON.parse(await readFile(join(migrations, noms[0] ?? ''), 'utf8'));
    const { schema, requireDrizzleKit } = payload.db as unknown as OutilDeMigration;
    const { generateDrizzleJson, generateMigration } = requireDrizzleKit();
    expect(await generateMigration(connu, await generateDrizzleJson(schema))).toEqual([]);
  });

  it('supporte d’être migrée une seconde fois', async () => {
    await migrate(payload);
    const faites = await payload.count({ collection: 'payload-migrations', overrideAccess: true });
    expect(faites.totalDocs).toBe((await migrationsDuCode()).length);
  });

  it('est refusée, sans être touchée, quand une autre version du produit l’a créée', async () => {
    const { id } = await payload.create({
      collection: 'payload-migrations',
      data: { name: '20261121_225201_initiale', batch: 1 },
      overrideAccess: true,
    });
    await expect(migrate(payload)).rejects.toThrow('une autre version du produit');
    await payload.delete({ collection: 'payload-migrations', id, overrideAccess: true });
    await expect(migrate(payload)).resolves.toBeUndefined();
  });
});
