/** Fills the database of the comparison; the number of documents is the first argument. */
import { join } from 'node:path';
import { generateImportMap, getPayload } from 'payload';
import config from './payload.config.js';

const nombre = Number(process.argv[2]);
const reglages = await config;
reglages.admin.importMap.baseDir = import.meta.dirname;
reglages.admin.importMap.importMapFile = join(
  import.meta.dirname,
  'app/(payload)/admin/importMap.js',
);
await generateImportMap(reglages, { force: true, log: false });

const payload = await getPayload({ config });
// Durability is not what is compared, and 10,000 waits for the disk would take minutes.
await payload.db.client.execute('PRAGMA synchronous = OFF');
await payload.db.client.execute('PRAGMA journal_mode = MEMORY');
await payload.create({
  collection: 'users',
  data: { email: 'essai@valmont.example', password: 'Une-phrase-longue-pour-les-essais-2026' },
});
const texte = (mots) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: Array.from({ length: 8 }, () => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', version: 1, text: mots, format: 0, mode: 'normal', style: '', detail: 0 },
      ],
    })),
  },
});
for (let rang = 1; rang <= nombre; rang += 1) {
  await payload.create({
    collection: 'actes',
    depth: 0,
    data: {
      titre: `Acte de comparaison n° ${rang}`,
      type: 'voeu',
      reference: `ACV-2026-V${rang}`,
      enBref: [{ texte: 'Une phrase.' }, { texte: 'Une autre phrase.' }],
      texte: texte(
        'Les membres demandent que la rue soit à tout le monde, et qu’on y marche d’abord.',
      ),
      _status: 'published',
    },
  });
}
await payload.destroy();
process.exit(0);
