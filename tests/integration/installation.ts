import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NomDExemple } from '@acp/shared/examples';
import { lireEnv, type Env } from '../../cms/src/env.ts';
import { openPayload } from '../../cms/src/openPayload.ts';
import { migrate } from '../../cms/src/scripts/migrate.ts';
import { publier } from '../../cms/src/scripts/publish.ts';
import { seedSiVide } from '../../cms/src/scripts/seed.ts';
import { racine } from '../racine.ts';

/** A CMS of its own in a temporary directory: real Payload, real SQLite, migrated from nothing; other settings when `source` gives them. */
export interface Installation {
  payload: Awaited<ReturnType<typeof openPayload>>;
  reglages: Env;
  /** One pass of the publisher. */
  publier: () => Promise<boolean>;
  /** The text of a published file. */
  lire: (nom: string) => Promise<string>;
  fermer: () => Promise<void>;
}

export async function installer(
  exemple?: NomDExemple,
  source: Record<string, string> = {},
): Promise<Installation> {
  const dossier = await mkdtemp(join(tmpdir(), 'assemblee-'));
  const reglages = lireEnv({ ...source, VAR_DIR: dossier }, racine);
  const payload = await openPayload(reglages);
  await migrate(payload);
  if (exemple) await seedSiVide(payload, exemple, reglages);
  return {
    payload,
    reglages,
    publier: () => publier(payload, reglages),
    lire: (nom) => readFile(join(reglages.PUBLICATION_DIR, nom), 'utf8'),
    fermer: async () => {
      await payload.destroy();
      await rm(dossier, { recursive: true });
    },
  };
}
