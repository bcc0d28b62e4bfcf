import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapter } from 'payload';

/** Rows read of each index: what follows is worked out from them, whatever the size of the record. */
const LIGNES = 400;

/**
 * Tells SQLite how many rows each index brings: otherwise it takes « published », which is nearly every row, for the
 * best way to fifty documents. MongoDB tries its indexes by itself.
 */
export async function compterLesLignes(db: DatabaseAdapter): Promise<void> {
  if (db.name !== 'sqlite') return;
  const { client } = db as unknown as SQLiteAdapter;
  // Held by another program, it is told another day: readings are only slower until then.
  await client
    .executeMultiple(`PRAGMA analysis_limit = ${String(LIGNES)}; ANALYZE;`)
    .catch(() => undefined);
}
