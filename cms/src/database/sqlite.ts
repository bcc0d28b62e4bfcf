import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import type { Client } from '@libsql/client';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { createDossier, ErreurReglage } from '../env.ts';
import { createEcrivainUnique } from './ecrivainUnique.ts';
import { direOccupee } from './occupee.ts';
import { createVerrou } from './verrou.ts';

/** Another process (a script, a backup) may hold the file this long. */
const ATTENTE_AUTRE_PROCESSUS = 10_000;
/** A transaction of this process may last this long. */
const ATTENTE_ECRITURE = 30_000;

/** A timeout given to libsql holds on every connection; a PRAGMA would hold on the first one only. */
async function openClient(url: string): Promise<Client> {
  createDossier(dirname(url.replace(/^file:/u, '')));
  try {
    const client = createClient({ url, timeout: ATTENTE_AUTRE_PROCESSUS });
    await client.execute('PRAGMA journal_mode = WAL');
    return createEcrivainUnique(client, createVerrou(ATTENTE_ECRITURE));
  } catch (cause) {
    throw new ErreurReglage(
      `La base ${url} ne s’ouvre pas\u00a0: donnez le droit de lire et d’écrire ce fichier et son dossier, ou choisissez une autre adresse avec DATABASE_URL.`,
      { cause },
    );
  }
}

/** SQLite with what Payload leaves off: transactions, a write-ahead log, a wait for other writers. */
export function createSqlite(url: string, migrationDir: string): DatabaseAdapterObj<SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url },
    migrationDir,
    push: false,
    idType: 'uuid',
    transactionOptions: {},
  });
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args);
      direOccupee(adapter);
      const connect = adapter.connect?.bind(adapter);
      const destroy = adapter.destroy?.bind(adapter);
      let isOuverte = false;
      adapter.connect = async (options) => {
        if (!isOuverte) {
          adapter.client = await openClient(url);
          isOuverte = true;
        }
        await connect?.(options);
      };
      adapter.destroy = async () => {
        await destroy?.();
        if (isOuverte) adapter.client.close();
        isOuverte = false;
      };
      return adapter;
    },
  };
}
