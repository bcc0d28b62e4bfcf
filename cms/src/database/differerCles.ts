import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapter } from 'payload';

/**
 * Inside one transaction of SQLite, references are checked at its end: two documents that point at each other can be
 * written one after the other. MongoDB has no such check.
 */
export async function differerCles(
  db: DatabaseAdapter,
  transaction: number | string,
): Promise<void> {
  if (db.name !== 'sqlite') return;
  const { execute, sessions } = db as unknown as SQLiteAdapter;
  await execute({
    db: sessions[String(transaction)]?.db as Parameters<typeof execute>[0]['db'],
    raw: 'PRAGMA defer_foreign_keys = ON',
  });
}
