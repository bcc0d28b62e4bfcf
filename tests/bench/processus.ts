/** Runs one command to its end and says how long it took and how much memory it held at most. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { environnementLocal } from '../env.ts';

export interface Passage {
  secondes: number;
  /** Peak resident memory, in MB. */
  picMo: number;
}

/** The kernel keeps the highest mark itself: the last reading before the end is the peak. */
function lirePic(pid: number): number {
  try {
    const ligne = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(ligne?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export async function passer(
  programme: string,
  options: string[],
  reglages: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Passage> {
  const depart = performance.now();
  const enfant = spawn(programme, options, {
    cwd: reglages.cwd,
    env: { ...environnementLocal, ...reglages.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let erreurs = '';
  enfant.stderr.on('data', (morceau: Buffer) => (erreurs += morceau.toString()));
  let pic = 0;
  const releve = setInterval(() => (pic = Math.max(pic, lirePic(enfant.pid ?? 0))), 10);
  const [code] = (await once(enfant, 'close')) as [number | null];
  clearInterval(releve);
  if (code !== 0) throw new Error(`${programme} a échoué (code ${code}) :\n${erreurs}`);
  return { secondes: (performance.now() - depart) / 1000, picMo: pic };
}
