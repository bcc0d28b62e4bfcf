import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { createDossier } from '../env.ts';
import { createEcrivainUnique } from './ecrivainUnique.ts';
import { createVerrou } from './verrou.ts';

/** Another process (a script, a backup) may hold the file this long. */
const ATTENTE_AUTRE_PROCESSUS = 10_000;
/** A transaction of this process may last this long. */
const ATTENTE_ECRITURE = 30_000;

/** What the database of one installation needs. */
export interface Sqlite {
  url: string;
  migrationDir: string;
  /** Only for tests of a configuration that has no migration. */
  push?: boolean;
}

/**
 * SQLite with what Payload leaves off: transactions, write-ahead log, and a busy timeout that libsql
 * sets on every connection (a PRAGMA would hold on the first one only).
 */
export function createSqlite({
  url,
  migrationDir,
  push = false,
}: Sqlite): DatabaseAdapterObj<SQLiteAdapter> {
  const client = { url, timeout: ATTENTE_AUTRE_PROCESSUS };
  const base = sqliteAdapter({
    client,
    migrationDir,
    push,
    idType: 'uuid',
    transactionOptions: {},
  });
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args);
      const connect = adapter.connect?.bind(adapter);
      adapter.connect = async (options) => {
        if (!adapter.client) {
          createDossier(dirname(url.replace(/^file:/u, '')));
          const libsql = createClient(client);
          await libsql.execute('PRAGMA journal_mode = WAL');
          adapter.client = createEcrivainUnique(libsql, createVerrou(ATTENTE_ECRITURE));
        }
        await connect?.(options);
      };
      return adapter;
    },
  };
}
