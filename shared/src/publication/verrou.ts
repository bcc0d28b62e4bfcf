import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as attendre } from 'node:timers/promises';

/** A place where one process acts at a time. */
export interface Verrou {
  /** Leaves the place to another. */
  rendre(): void;
}

const OCCUPE = [5, 6];

/**
 * Takes the place, or null when somebody has it. It is a lock of the kernel on a small file, which ends with the
 * process that holds it, however it ends: nothing is left to clean. SQLite asks for it, the same way on every system.
 */
export function prendreVerrou(fichier: string): Verrou | null {
  mkdirSync(dirname(fichier), { recursive: true });
  const base = new DatabaseSync(fichier);
  try {
    base.exec('BEGIN EXCLUSIVE');
  } catch (erreur) {
    base.close();
    if (OCCUPE.includes((erreur as { errcode?: number }).errcode ?? 0)) return null;
    throw erreur;
  }
  return {
    rendre: () => {
      if (base.isOpen) base.close();
    },
  };
}

const PAUSE = 250;

/**
 * The same, as soon as it is free; null when `signal` comes first.
 * @param dire called once, when somebody else has it.
 */
export async function attendreVerrou(
  fichier: string,
  dire: () => void,
  signal?: AbortSignal,
): Promise<Verrou | null> {
  let isDit = false;
  while (!signal?.aborted) {
    const verrou = prendreVerrou(fichier);
    if (verrou) return verrou;
    if (!isDit) dire();
    isDit = true;
    await attendre(PAUSE, undefined, { signal }).catch(() => undefined);
  }
  return null;
}
