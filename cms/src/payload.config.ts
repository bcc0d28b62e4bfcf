import { join } from 'node:path';
import { fr } from '@payloadcms/translations/languages/fr';
import { buildConfig } from 'payload';
import type { CollectionConfig } from 'payload';
import { brancherApercu, brancherApercuDesReglages } from './apercu/brancher.ts';
import { collections } from './collections/index.ts';
import { createCourriel } from './courriel/index.ts';
import { direMotDePasseOublie } from './courriel/mots.ts';
import { createDatabase } from './database/index.ts';
import { env, readSecret } from './env.ts';
import type { Env } from './env.ts';
import { editeur } from './fields/texte.ts';
import { direTropLourd, OCTETS_MAXIMUM } from './fichiers/formats.ts';
import { direRefusDemande } from './hooks/direRefusDemande.ts';
import { consignerRefus } from './journal/consignerRefus.ts';
import { Reglages } from './globals/Reglages/index.ts';
import { MOTS } from './traductions.ts';
import { createMaintenantEndpoint } from './publication/maintenant.ts';

/** Files sent by the editors are kept with the database they belong to; the private ones apart. */
function placeFichiers(collection: CollectionConfig, varDir: string): CollectionConfig {
  const { slug, upload } = collection;
  if (!upload) return collection;
  const staticDir = join(varDir, slug === 'justificatifs' ? 'justificatifs' : 'medias');
  return { ...collection, upload: { ...(upload === true ? {} : upload), staticDir } };
}

/** The whole CMS under given settings. */
export function createConfig(reglages: Env) {
  const source = join(reglages.racine, 'cms/src');
  return buildConfig({
    collections: collections.map((collection) =>
      placeFichiers(brancherApercu(collection), reglages.VAR_DIR),
    ),
    endpoints: [createMaintenantEndpoint(reglages)],
    globals: [brancherApercuDesReglages(Reglages)],
    editor: editeur,
    db: createDatabase(reglages),
    secret: readSecret(reglages),
    email: createCourriel(reglages),
    // Without `sharp` here Payload stores files as they come: it would write every WebP anew, and change its fingerprint.
    serverURL: reglages.SERVER_URL,
    cors: [reglages.SERVER_URL],
    csrf: [reglages.SERVER_URL],
    graphQL: { disable: true },
    telemetry: false,
    // Above these Payload stops reading; under them `reconnaitre` says what is too heavy, and by how much.
    upload: {
      limits: { fileSize: OCTETS_MAXIMUM + 1_000_000 },
      requestSizeLimit: OCTETS_MAXIMUM + 4_000_000,
      responseOnLimit: direTropLourd(),
    },
    i18n: {
      supportedLanguages: { fr },
      fallbackLanguage: 'fr',
      translations: {
        fr: {
          authentication: direMotDePasseOublie(reglages),
          ...MOTS,
        },
      },
    },
    logger: { options: { level: 'warn' } },
    // Kept in the journal, where somebody reads them.
    loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
    typescript: { outputFile: join(source, 'payload-types.ts'), autoGenerate: false },
    hooks: { afterError: [direRefusDemande, consignerRefus] },
    admin: {
      user: 'comptes',
      dateFormat: "do\u00a0MMMM\u00a0yyyy 'à' H'\u00a0h\u00a0'mm",
      theme: 'light',
      // The other choices ask a third party for a picture of each person.
      avatar: 'default',
      components: {
        afterLogin: ['/admin/SansCourriel.tsx#SansCourriel'],
        graphics: { Icon: '/admin/Maison.tsx#Maison', Logo: '/admin/Marque.tsx#Marque' },
        beforeNavLinks: ['/admin/LiensDeTete.tsx#LiensDeTete'],
        views: {
          dashboard: { Component: '/admin/AFaire/AFaire.tsx#AFaire' },
          publication: {
            Component: '/admin/Publication/Publication.tsx#Publication',
            path: '/publication',
            meta: { title: 'Publication' },
          },
          importMembres: {
            Component: '/admin/ImportMembres/ImportMembres.tsx#ImportMembres',
            path: '/import-membres',
            meta: { title: 'Importer une liste de membres' },
          },
          tableurDuSuivi: {
            Component: '/admin/TableurDuSuivi/TableurDuSuivi.tsx#TableurDuSuivi',
            path: '/tableur-du-suivi',
            meta: { title: 'Le suivi dans un tableur' },
          },
        },
        providers: ['/admin/LibellesFrancais.tsx#LibellesFrancais'],
      },
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
}

export default createConfig(env);
