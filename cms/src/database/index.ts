import { join } from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import type { Env } from '../env.ts';
import { suivreLesValidations } from './apresValidation.ts';
import { createMongodb } from './mongodb.ts';
import { createSqlite } from './sqlite.ts';

/** The database named by DATABASE_URL; the rest of the CMS does not know which one it is. */
export function createDatabase({ base, racine, DATABASE_URL: url }: Env): DatabaseAdapterObj {
  const migrationDir = join(racine, 'cms/src/migrations', base);
  const create = base === 'mongodb' ? createMongodb : createSqlite;
  const creee: DatabaseAdapterObj = create(url, migrationDir);
  return {
    ...creee,
    init: (args) => {
      const adapter = creee.init(args);
      suivreLesValidations(adapter);
      return adapter;
    },
  };
}
