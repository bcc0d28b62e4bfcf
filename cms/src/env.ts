import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** A setting is missing or wrong; the message is for whoever starts the product. */
export class ErreurReglage extends Error {
  override name = 'ErreurReglage';
}

type Source = Record<string, string | undefined>;

const port = (nom: string, defaut: number) =>
  z.coerce
    .number(`${nom} doit être un numéro de port\u00a0: un nombre entier entre 1 et 65535.`)
    .int(`${nom} doit être un nombre entier entre 1 et 65535.`)
    .min(1, `${nom} doit être un nombre entier entre 1 et 65535.`)
    .max(65_535, `${nom} doit être un nombre entier entre 1 et 65535.`)
    .default(defaut);

/** `Nom <adresse>` or the address alone. */
const expediteur = z.string().transform((saisi, contexte) => {
  const [, nom = '', adresse = ''] = /^(?:(.*?)\s*<)?([^<>]+)>?$/u.exec(saisi.trim()) ?? [];
  if (z.email().safeParse(adresse).success) return { nom: nom || 'Assemblée citoyenne', adresse };
  contexte.addIssue(
    'COURRIEL_EXPEDITEUR s’écrit «\u00a0Assemblée citoyenne <edition@exemple.fr>\u00a0» ou «\u00a0edition@exemple.fr\u00a0».',
  );
  return z.NEVER;
});

const Reglages = z.object({
  ASSEMBLEE_MODE: z
    .enum(['local', 'production'], 'ASSEMBLEE_MODE vaut « local » ou « production ».')
    .default('local'),
  VAR_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.+|mongodb(\+srv)?:\/\/.+)/u,
      'DATABASE_URL doit commencer par « file: » (SQLite) ou par « mongodb:// » (MongoDB).',
    )
    .optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(32, 'PAYLOAD_SECRET est trop court : donnez au moins 32 caractères tirés au hasard.')
    .optional(),
  CMS_PORT: port('CMS_PORT', 3000),
  SITE_PORT: port('SITE_PORT', 4321),
  REPONSE_PORT: port('REPONSE_PORT', 3001),
  SERVER_URL: z
    .url({
      protocol: /^https?$/u,
      error: 'SERVER_URL doit être une adresse complète, par exemple https://edition.exemple.fr.',
    })
    .optional(),
  SITE_URL: z
    .url({
      protocol: /^https?$/u,
      error: 'SITE_URL doit être une adresse complète, par exemple https://assemblee.exemple.fr.',
    })
    .optional(),
  REPONSE_URL: z
    .url({
      protocol: /^https?$/u,
      error: 'REPONSE_URL doit être une adresse complète, par exemple https://reponse.exemple.fr.',
    })
    .optional(),
  ADMIN_EMAIL: z.email('ADMIN_EMAIL doit être une adresse électronique.').optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(12, 'ADMIN_PASSWORD est trop court : donnez au moins 12 caractères.')
    .optional(),
  PUBLICATION_DIR: z.string().optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/u,
      error:
        'SMTP_URL doit être l’adresse d’un serveur de courriel, par exemple smtps://nom:motdepasse@smtp.exemple.fr.',
    })
    .optional(),
  COURRIEL_EXPEDITEUR: expediteur.optional(),
  EDITEUR_NOM: z.string().optional(),
  EDITEUR_ADRESSE: z.string().optional(),
  DIRECTEUR_PUBLICATION: z.string().optional(),
  HEBERGEUR_NOM: z.string().optional(),
  HEBERGEUR_ADRESSE: z.string().optional(),
});

/** What production cannot guess, and why it is asked. */
const EXIGES_EN_PRODUCTION = {
  PAYLOAD_SECRET: 'le secret qui signe les connexions (32 caractères au moins)',
  SERVER_URL: 'l’adresse publique de l’espace d’édition',
  SITE_URL: 'l’adresse du site public',
  REPONSE_URL: 'l’adresse où les directions répondent',
  PUBLICATION_DIR: 'le dossier où écrire la publication',
  EDITEUR_NOM: 'le nom de l’éditeur, pour les mentions légales',
  EDITEUR_ADRESSE: 'l’adresse de l’éditeur, pour les mentions légales',
  DIRECTEUR_PUBLICATION: 'le nom de qui dirige la publication, pour les mentions légales',
  HEBERGEUR_NOM: 'le nom de l’hébergeur, pour les mentions légales',
  HEBERGEUR_ADRESSE: 'l’adresse de l’hébergeur, pour les mentions légales',
} as const;

/** Reads settings without touching the disk. Throws one `ErreurReglage` that lists every fault. */
export function lireEnv(source: Source, racine: string) {
  const remplis = Object.fromEntries(Object.entries(source).filter(([, valeur]) => valeur?.trim()));
  const lecture = Reglages.safeParse(remplis);
  if (!lecture.success) {
    throw new ErreurReglage(lecture.error.issues.map(({ message }) => message).join('\n'));
  }
  const lus = lecture.data;
  const isProduction = lus.ASSEMBLEE_MODE === 'production';
  const manques = Object.entries(EXIGES_EN_PRODUCTION).filter(([nom]) => !(nom in remplis));
  if (isProduction && manques.length > 0) {
    throw new ErreurReglage(
      manques
        .map(
          ([nom, sens]) => `En production, il manque ${nom}\u00a0: donnez ${sens}, puis relancez.`,
        )
        .join('\n'),
    );
  }
  if (Boolean(lus.SMTP_URL) !== Boolean(lus.COURRIEL_EXPEDITEUR)) {
    throw new ErreurReglage(
      'SMTP_URL et COURRIEL_EXPEDITEUR vont ensemble\u00a0: donnez les deux pour envoyer des courriels, ou aucun.',
    );
  }
  const VAR_DIR = resolve(racine, lus.VAR_DIR ?? 'var');
  const DATABASE_URL = lus.DATABASE_URL ?? `file:${join(VAR_DIR, 'cms.db')}`;
  return {
    ...lus,
    isProduction,
    racine,
    VAR_DIR,
    DATABASE_URL,
    base: DATABASE_URL.startsWith('mongodb') ? ('mongodb' as const) : ('sqlite' as const),
    PUBLICATION_DIR: resolve(racine, lus.PUBLICATION_DIR ?? join(VAR_DIR, 'publication')),
    SERVER_URL: lus.SERVER_URL?.replace(/\/+$/u, '') ?? `http://localhost:${lus.CMS_PORT}`,
    SITE_URL: lus.SITE_URL?.replace(/\/+$/u, '') ?? `http://localhost:${lus.SITE_PORT}`,
    REPONSE_URL: lus.REPONSE_URL?.replace(/\/+$/u, '') ?? `http://localhost:${lus.REPONSE_PORT}`,
  };
}

/** The settings, read and checked. */
export type Env = ReturnType<typeof lireEnv>;

/** Creates a folder of `var/`, or says in one sentence why it cannot. */
export function createDossier(dossier: string): string {
  try {
    mkdirSync(dossier, { recursive: true });
    return dossier;
  } catch (cause) {
    throw new ErreurReglage(
      `Le dossier ${dossier} ne peut pas être créé\u00a0: donnez le droit d’y écrire, ou choisissez-en un autre avec VAR_DIR.`,
      { cause },
    );
  }
}

/** The signing secret: the one given, or else one created once and kept in `var/secret`. */
export function readSecret({ PAYLOAD_SECRET, VAR_DIR }: Env): string {
  if (PAYLOAD_SECRET) return PAYLOAD_SECRET;
  const fichier = join(createDossier(VAR_DIR), 'secret');
  try {
    writeFileSync(fichier, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new ErreurReglage(
        `Le fichier ${fichier} ne peut pas être écrit\u00a0: donnez le droit d’écrire dans ${VAR_DIR}, ou donnez PAYLOAD_SECRET.`,
        { cause },
      );
    }
  }
  return readFileSync(fichier, 'utf8');
}

/** The checkout: a compiled CMS no longer knows where its source was, so it looks from where it runs. */
function findRacine(departs: readonly string[]): string {
  for (const depart of departs) {
    for (let dossier = depart; dossier !== dirname(dossier); dossier = dirname(dossier)) {
      if (existsSync(join(dossier, 'pnpm-workspace.yaml'))) return dossier;
    }
  }
  return process.cwd();
}

export const env: Env = lireEnv(
  process.env,
  findRacine([import.meta.dirname, process.cwd()].filter(Boolean)),
);

/** What the programs started from here inherit. */
export const environnement: NodeJS.ProcessEnv = process.env;
