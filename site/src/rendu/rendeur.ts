import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '../adapter/page.ts';
import type { Contexte } from '../lib/contexte.ts';

export type Rendre = (chemin: string, contexte: Contexte) => Promise<Page>;

const dist = (fichier: string) => fileURLToPath(new URL(`../../dist/${fichier}`, import.meta.url));

/** Stylesheet, fonts and icon of the compiled site, copied as they are into each release. */
export const dossierDesFichiers = dist('client');

/** Loads the compiled site, once a process. Throws a French sentence when it is not built. */
export async function chargerRendeur(): Promise<Rendre> {
  const entree = dist('server/entry.mjs');
  if (!existsSync(entree)) {
    throw new Error(
      'Le site n’est pas construit\u00a0: lancez d’abord «\u00a0pnpm --filter @acp/site build\u00a0».',
    );
  }
  const module = (await import(pathToFileURL(entree).href)) as { rendre: Rendre };
  return module.rendre;
}
