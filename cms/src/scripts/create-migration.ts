import './dire-erreur.ts';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import config from '../payload.config.ts';

const AIDE = `node cms/src/scripts/create-migration.ts <nom> [--refaire]

Écrit dans cms/src/migrations/ la migration qui mène du dernier schéma connu à celui du code.
--refaire efface d’abord toutes les migrations\u00a0: seulement tant qu’aucune base n’est à garder.`;

/** Node removes types without looking at them: an imported type must say that it is one. */
function markTypes(source: string): string {
  return source.replace(
    'import { MigrateUpArgs, MigrateDownArgs, sql }',
    'import { sql, type MigrateDownArgs, type MigrateUpArgs }',
  );
}

async function createMigration(nom: string, isRefaite: boolean): Promise<string> {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  const dossier = payload.db.migrationDir;
  if (isRefaite) {
    for (const fichier of readdirSync(dossier)) {
      if (/\.(ts|json)$/u.test(fichier)) rmSync(join(dossier, fichier));
    }
  }
  const anciens = readdirSync(dossier).filter((fichier) => fichier.endsWith('.json'));
  await payload.db.createMigration({ migrationName: nom, payload, forceAcceptWarning: true });
  // The folder is read at run time: the index Payload writes is not needed.
  rmSync(join(dossier, 'index.ts'), { force: true });
  // Only the newest schema is compared with the code.
  for (const ancien of anciens) rmSync(join(dossier, ancien));
  const ecrite = readdirSync(dossier)
    .filter((fichier) => fichier.endsWith('.ts'))
    .toSorted()
    .at(-1);
  if (!ecrite) throw new Error('Aucune migration n’a été écrite.');
  const chemin = join(dossier, ecrite);
  writeFileSync(chemin, markTypes(readFileSync(chemin, 'utf8')));
  return chemin;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { aide: { type: 'boolean' }, refaire: { type: 'boolean', default: false } },
});
const [nom] = positionals;
if (values.aide || !nom) {
  console.log(AIDE);
} else {
  console.log(`Migration écrite\u00a0: ${await createMigration(nom, values.refaire)}`);
}
