/** Runs a program under strace, which kills it, or refuses what it asks the kernel, at a chosen call. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { assurerProgramme } from '../../../debian.ts';
import { environnementLocal } from '../../../env.ts';
import { racine } from '../../../racine.ts';

/** A program of the product, or the twin that stands for it without its defence. */
export interface Programme {
  nom: string;
  argv: [string, ...string[]];
  reglages: Record<string, string>;
}

interface Fin {
  code: number | null;
  isTue: boolean;
  /** Everything it printed. */
  dit: string;
}

interface FinTracee extends Fin {
  /** The calls that were traced, as strace writes them. */
  appels: Appel[];
}

export interface Appel {
  fil: string;
  nom: string;
  ligne: string;
}

/** Every call that changes what is on the disk. */
export const ECRITURES = [
  ...['write', 'pwrite64', 'writev', 'pwritev', 'copy_file_range', 'sendfile', 'ftruncate'],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink', 'symlinkat'],
  ...['unlink', 'unlinkat', 'mkdir', 'mkdirat', 'rmdir', 'fsync', 'fdatasync'],
] as const;

const APPEL = /^(\d+) +(\w+)\(/;

const lireAppels = (trace: string): Appel[] =>
  trace.split('\n').flatMap((ligne) => {
    const [, fil, nom] = APPEL.exec(ligne) ?? [];
    return fil === undefined || nom === undefined ? [] : [{ fil, nom, ligne }];
  });

const LIMITE_MS = 120_000;

const lancer = ({ argv: [programme, ...options], reglages }: Omit<Programme, 'nom'>) =>
  spawn(programme, options, {
    cwd: racine,
    // One thread writes: what is called the third write is the third one.
    env: { ...environnementLocal, UV_THREADPOOL_SIZE: '1', ...reglages },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMITE_MS,
    killSignal: 'SIGTERM',
  });

const ecouter = ({ stdout, stderr }: ReturnType<typeof lancer>): (() => string) => {
  let dit = '';
  for (const flux of [stdout, stderr]) {
    flux.on('data', (morceau: Buffer) => (dit += morceau.toString()));
  }
  return () => dit;
};

/** Runs a program to its end, undisturbed. */
export async function lancerSeul(programme: Omit<Programme, 'nom'>): Promise<Fin> {
  const enfant = lancer(programme);
  const dit = ecouter(enfant);
  const [code, signal] = (await once(enfant, 'close')) as [number | null, string | null];
  return { code, isTue: signal === 'SIGKILL' || code === 137, dit: dit() };
}

const REGARD_MS = 100;

/** A program that stays. */
interface Suivi {
  dit: () => string;
  /** Looks until it is so; false when it never was, or when the program ended. */
  jusqua: (isVrai: () => Promise<boolean>) => Promise<boolean>;
  arreter: () => Promise<void>;
}

export function suivreSeul(programme: Omit<Programme, 'nom'>): Suivi {
  const enfant = lancer(programme);
  const fin = once(enfant, 'close');
  const limite = performance.now() + LIMITE_MS;
  return {
    dit: ecouter(enfant),
    jusqua: async (isVrai) => {
      while (!(await isVrai())) {
        if (enfant.exitCode !== null || performance.now() > limite) return false;
        await attendre(REGARD_MS);
      }
      return true;
    },
    arreter: async () => {
      enfant.kill('SIGTERM');
      await fin;
    },
  };
}

/** `injections` as strace reads them: `rename:signal=KILL:when=3`, `fsync:error=EIO`. */
export async function lancerSousStrace(
  { argv, reglages }: Omit<Programme, 'nom'>,
  injections: readonly string[] = [],
): Promise<FinTracee> {
  const strace = assurerProgramme('strace', 'strace');
  const dossier = await mkdtemp(join(tmpdir(), 'acp-strace-'));
  const trace = join(dossier, 'trace');
  const fin = await lancerSeul({
    argv: [
      strace,
      // Not with --seccomp-bpf, faster: its injected signals never arrive.
      ...['-f', '-y', '-s', '0', '-o', trace],
      ...['-e', `trace=${ECRITURES.join(',')}`, '-e', 'signal=none'],
      ...injections.flatMap((injection) => ['-e', `inject=${injection}`]),
      ...argv,
    ],
    reglages,
  });
  const appels = lireAppels(await readFile(trace, 'utf8'));
  await rm(dossier, { recursive: true });
  return { ...fin, appels };
}
