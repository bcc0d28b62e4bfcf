/** Builds the CMS and the site the way `pnpm start` does, only when their sources changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { construireSiChange } from '../cms/src/scripts/empreinte.ts';
import { environnementComplet } from './env.ts';

/** The root of the repository. */
export const racine = join(import.meta.dirname, '..');

async function executer(dossier: string, commande: string): Promise<void> {
  const enfant = spawn(join(racine, dossier, 'node_modules/.bin', commande), ['build'], {
    cwd: join(racine, dossier),
    env: environnementComplet,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(enfant, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`La construction de « ${dossier} » a échoué (code ${code}).`);
}

async function construire(dossier: string, produit: string, commande: string): Promise<void> {
  const sources = [dossier, 'shared', 'pnpm-lock.yaml', 'tsconfig.base.json'];
  await construireSiChange(
    join(racine, dossier, produit, 'empreinte'),
    sources.map((source) => join(racine, source)),
    async () => {
      console.log(`Construction de « ${dossier} »…`);
      await executer(dossier, commande);
    },
  );
}

/** The compiled renderer of the public site. */
export const construireSite = (): Promise<void> => construire('site', 'dist', 'astro');

/** The compiled admin. */
export const construireCms = (): Promise<void> => construire('cms', '.next', 'next');

export async function construireTout(): Promise<void> {
  await construireSite();
  await construireCms();
}
