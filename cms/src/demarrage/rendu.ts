import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Env } from '../env.ts';
import { reglagesDe } from './programmes.ts';

/** What the site offers to who publishes: found by its path as its programs are, since the CMS imports nothing of it. */
interface Rendu {
  rendreACote: (
    reglages: Record<string, string>,
    journal: { dire: (phrase: string) => void; signaler: (phrase: string) => void },
    quandAJour: () => void,
    signal: AbortSignal,
  ) => Promise<void>;
}

/**
 * At start everything is read and rendered, and the collector keeps close to what is used (`pnpm start`). What it freed
 * since stays to this program: a publication may then end before the collector works, and takes no memory more.
 */
function relacherLaMemoire(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/** Renders the public site at each publication, in this process, until `signal`; its log is `rendu.log`. */
export async function rendreEnBoucle(
  env: Env,
  journaux: string,
  signal: AbortSignal,
): Promise<void> {
  const fichier = join(env.racine, 'site/src/rendu/a-cote.ts');
  const { rendreACote } = (await import(pathToFileURL(fichier).href)) as Rendu;
  const journal = createWriteStream(join(journaux, 'rendu.log'), { flags: 'a' });
  const dire = (phrase: string): void => {
    journal.write(`${phrase}\n`);
  };
  try {
    await rendreACote(reglagesDe(env), { dire, signaler: dire }, relacherLaMemoire, signal);
  } finally {
    journal.end();
  }
}
