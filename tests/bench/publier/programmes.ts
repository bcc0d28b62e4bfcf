/** The programs of one system, as the kernel sees them: who they are, what they have used. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';

interface ProgrammeVu {
  pid: number;
  commande: string;
  /** Processor time used since its start, in ticks of 10 ms. */
  tics: number;
}

function lire(pid: number, groupe: number): ProgrammeVu[] {
  try {
    // After the name, which may hold anything: state, parent, group…
    const champs = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (Number(champs[2]) !== groupe) return [];
    const commande = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return [{ pid, commande, tics: Number(champs[11]) + Number(champs[12]) }];
  } catch {
    return [];
  }
}

/** Every process of a group. */
export const programmesDuGroupe = (groupe: number): ProgrammeVu[] =>
  readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom))
    .flatMap((nom) => lire(Number(nom), groupe));

/** Highest resident memory since its start, in MB, as the kernel keeps it. */
export function picMo(pid: number): number {
  const ligne = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(ligne?.[1] ?? NaN) / 1024;
}

const FENETRE_MS = 2000;
/** Share of one core under which a system that polls is at rest. */
const REPOS = 0.1;

/** Waits until the work that follows a publication (search index, compressed copies) is over. */
export async function attendreRepos(groupe: number, limiteMs = 1_800_000): Promise<void> {
  const limite = performance.now() + limiteMs;
  const total = (): number => programmesDuGroupe(groupe).reduce((somme, p) => somme + p.tics, 0);
  for (let avant = total(); performance.now() < limite;) {
    await attendre(FENETRE_MS);
    const apres = total();
    if ((apres - avant) * 10 < FENETRE_MS * REPOS) return;
    avant = apres;
  }
  throw new Error(`Le système travaille encore après ${limiteMs / 1000} s.`);
}
