import './dire-erreur.ts';
import type { Payload } from 'payload';
import { openPayload } from '../openPayload.ts';
import { lireOptions } from './options.ts';

const AIDE = `node cms/src/scripts/migrate.ts

Met le schéma de la base au niveau du code, en jouant les migrations qui ne l’ont pas encore été.
La base est celle de DATABASE_URL, ou var/cms.db.`;

/** Runs the migrations that the database has not seen yet. */
export async function migrate(payload: Payload): Promise<void> {
  await payload.db.migrate();
}

if (import.meta.main) {
  const values = lireOptions({ aide: { type: 'boolean' } });
  if (values.aide) {
    console.log(AIDE);
  } else {
    const payload = await openPayload();
    await migrate(payload);
    await payload.destroy();
    console.log('La base est à jour.');
  }
}
