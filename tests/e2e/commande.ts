/** A program of the product run to its end, as a user reads it: what it prints and its exit code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { environnementLocal } from '../env.ts';
import { racine } from '../racine.ts';

export interface Fin {
  code: number | null;
  sortie: string;
  erreurs: string;
}

/** Runs a script of the checkout, `site/src/scripts/render.ts` for instance; stopped when it never ends. */
export async function lancer(
  script: string,
  options: readonly string[] = [],
  reglages: Record<string, string> = {},
): Promise<Fin> {
  const enfant = spawn(process.execPath, [join(racine, script), ...options], {
    cwd: racine,
    env: { ...environnementLocal, ...reglages },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const fin: Fin = { code: null, sortie: '', erreurs: '' };
  enfant.stdout.setEncoding('utf8').on('data', (morceau: string) => (fin.sortie += morceau));
  enfant.stderr.setEncoding('utf8').on('data', (morceau: string) => (fin.erreurs += morceau));
  [fin.code] = (await once(enfant, 'close')) as [number | null];
  return fin;
}
