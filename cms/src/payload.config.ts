import { join } from 'node:path';
import { fr } from '@payloadcms/translations/languages/fr';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { collections } from './collections/index.ts';
import { courriel } from './courriel.ts';
import { createDatabase } from './database/index.ts';
import { env, readSecret } from './env.ts';
import { editeur } from './fields/texte.ts';

const source = join(env.racine, 'cms/src');

export default buildConfig({
  collections,
  editor: editeur,
  db: createDatabase(env),
  secret: readSecret(env),
  email: courriel,
  sharp,
  serverURL: env.SERVER_URL,
  cors: [env.SERVER_URL],
  csrf: [env.SERVER_URL],
  graphQL: { disable: true },
  telemetry: false,
  i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr' },
  logger: { options: { level: 'warn' } },
  typescript: { outputFile: join(source, 'payload-types.ts'), autoGenerate: false },
  admin: {
    user: 'comptes',
    dateFormat: 'dd/MM/yyyy',
    theme: 'light',
    meta: {
      title: 'Espace d’édition',
      titleSuffix: ' · Assemblée citoyenne',
      description: 'Espace d’édition du site de transparence de l’Assemblée citoyenne.',
      robots: 'noindex, nofollow',
    },
    importMap: {
      autoGenerate: false,
      baseDir: source,
      importMapFile: join(source, 'app/(payload)/admin/importMap.js'),
    },
  },
});
