/** Runs a program under strace, which kills it, or refuses what it asks the kernel, at a chosen call. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Runs a program to its end, undisturbed. */
export async function lancerSeul({ argv, reglages }: Omit<Programme, 'nom'>): Promise<Fin> {
  const [programme, ...options] = argv;
  const enfant = spawn(programme, options, {
    cwd: racine,
    // One thread writes: what is called the third write is the third one.
    env: { ...environnementLocal, UV_THREADPOOL_SIZE: '1', ...reglages },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMITE_MS,
    killSignal: 'SIGTERM',
  });
  let dit = '';
  for (const flux of [enfant.stdout, enfant.stderr]) {
    flux.on('data', (morceau: Buffer) => (dit += morceau.toString()));
  }
  const [code, signal] = (await once(enfant, 'close')) as [number | null, string | null];
  return { code, isTue: signal === 'SIGKILL' || code === 137, dit };
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
