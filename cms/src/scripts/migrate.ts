import './dire-erreur.ts';
import { getMigrations, readMigrationFiles, type Payload } from 'payload';
import { compterLesLignes } from '../database/statistiques.ts';
import { openPayload } from '../openPayload.ts';
import { lireOptions } from './options.ts';

const AIDE = `node cms/src/scripts/migrate.ts

Met le schéma de la base au niveau du code, en jouant les migrations qui ne l’ont pas encore été.
La base est celle de DATABASE_URL, ou var/cms.db.`;

/** Names of the migrations a database has run; none in a database without tables. */
async function listFaites(payload: Payload): Promise<string[]> {
  try {
    const { existingMigrations } = await getMigrations({ payload });
    return existingMigrations.map(({ name }) => name);
  } catch {
    return [];
  }
}

/**
 * Runs the migrations that the database has not seen yet.
 * @throws a French sentence when the database was made by migrations this code no longer has.
 */
export async function migrate(payload: Payload): Promise<void> {
  const connues = new Set((await readMigrationFiles({ payload })).map(({ name }) => name));
  const inconnues = (await listFaites(payload)).filter((nom) => !connues.has(nom));
  if (inconnues.length > 0) {
    throw new Error(
      `Cette base a été créée par une autre version du produit (${inconnues.join(', ')}). Choisissez un autre dossier avec VAR_DIR, ou reprenez la version qui l’a créée\u00a0; rien n’a été changé.`,
    );
  }
  await payload.db.migrate();
  await compterLesLignes(payload.db);
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
