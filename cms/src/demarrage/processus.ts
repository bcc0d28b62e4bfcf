import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { environnement } from '../env.ts';

/** A program to run beside this one. */
export interface Programme {
  /** Name in the messages and of its log, `var/journaux/<nom>.log`. */
  nom: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
}

export interface Processus {
  nom: string;
  /** Resolves when the program has ended, with its last lines. */
  fin: Promise<{ code: number | null; dernieresLignes: string }>;
  arreter(): void;
}

const LIGNES_GARDEES = 15;

/** Starts a Node program; what it prints goes to its log, and the last lines are kept to explain a failure. */
export function lancer({ nom, args, cwd, env }: Programme, journaux: string): Processus {
  const journal = createWriteStream(join(journaux, `${nom}.log`), { flags: 'a' });
  const enfant: ChildProcess = spawn(process.execPath, args, {
    cwd,
    env: { ...environnement, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let dernieres: string[] = [];
  for (const flux of [enfant.stdout, enfant.stderr]) {
    flux?.on('data', (morceau: Buffer) => {
      journal.write(morceau);
      dernieres = [...dernieres, ...morceau.toString().split('\n').filter(Boolean)].slice(
        -LIGNES_GARDEES,
      );
    });
  }
  const fin = new Promise<{ code: number | null; dernieresLignes: string }>((resolve) => {
    enfant.once('close', (code) => {
      journal.end();
      resolve({ code, dernieresLignes: dernieres.join('\n') });
    });
  });
  return { nom, fin, arreter: () => enfant.kill('SIGTERM') };
}

/** Runs a program to its end. Throws a French sentence with its last lines when it fails. */
export async function executer(programme: Programme, journaux: string): Promise<void> {
  const { code, dernieresLignes } = await lancer(programme, journaux).fin;
  if (code !== 0) {
    throw new Error(
      `L’étape « ${programme.nom} » a échoué. Ses dernières lignes :\n${dernieresLignes}\nLe reste est dans ${join(journaux, `${programme.nom}.log`)}.`,
    );
  }
}
