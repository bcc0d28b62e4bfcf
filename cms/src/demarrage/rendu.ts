import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Env } from '../env.ts';
import { reglagesDe } from './programmes.ts';

/** What the site offers to who publishes: found by its path as its programs are, since the CMS imports nothing of it. */
interface Rendu {
  rendreACote: (
    reglages: Record<string, string>,
    journal: { dire: (phrase: string) => void; signaler: (phrase: string) => void },
    signal: AbortSignal,
  ) => Promise<void>;
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
    await rendreACote(reglagesDe(env), { dire, signaler: dire }, signal);
  } finally {
    journal.end();
  }
}
