/** A program of the product, as a user reads it: what it prints and its exit code. */
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

export interface Suivi {
  /** Resolves once what was printed since the last call holds this; fails when the program ends first. */
  attendre: (motif: RegExp) => Promise<void>;
  /** Ctrl-C; the exit code. */
  arreter: () => Promise<number | null>;
}

/** A program that never ends is stopped. */
const limite = 60_000;

function commencer(script: string, options: readonly string[], reglages: Record<string, string>) {
  const enfant = spawn(process.execPath, [join(racine, script), ...options], {
    cwd: racine,
    env: { ...environnementLocal, ...reglages },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limite,
  });
  enfant.stdout.setEncoding('utf8');
  enfant.stderr.setEncoding('utf8');
  return enfant;
}

/** Runs a script of the checkout, `site/src/scripts/render.ts` for instance, to its end. */
export async function lancer(
  script: string,
  options: readonly string[] = [],
  reglages: Record<string, string> = {},
): Promise<Fin> {
  const enfant = commencer(script, options, reglages);
  const fin: Fin = { code: null, sortie: '', erreurs: '' };
  enfant.stdout.on('data', (morceau: string) => (fin.sortie += morceau));
  enfant.stderr.on('data', (morceau: string) => (fin.erreurs += morceau));
  [fin.code] = (await once(enfant, 'close')) as [number | null];
  return fin;
}

/** Starts a script that stays, and follows what it prints. */
export function suivre(
  script: string,
  options: readonly string[],
  reglages: Record<string, string>,
): Suivi {
  const enfant = commencer(script, options, reglages);
  let dit = '';
  let verifier = (): void => undefined;
  for (const flux of [enfant.stdout, enfant.stderr]) {
    flux.on('data', (morceau: string) => {
      dit += morceau;
      verifier();
    });
  }
  const fin = once(enfant, 'close') as Promise<[number | null]>;
  return {
    attendre: async (motif) => {
      const vu = new Promise<void>((resolve) => {
        verifier = () => {
          if (motif.test(dit)) resolve();
        };
        verifier();
      });
      const arret = fin.then(([code]) => {
        throw new Error(`Le programme s’est arrêté (${String(code)}) :\n${dit}`);
      });
      await Promise.race([vu, arret]);
      dit = '';
    },
    arreter: async () => {
      enfant.kill('SIGINT');
      const [code] = await fin;
      return code;
    },
  };
}
