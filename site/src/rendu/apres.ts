import { setTimeout as attendre } from 'node:timers/promises';

/**
 * Work done after something else, one at a time: what is asked while it runs waits, and only the last asked is done.
 */
export interface Apres<T> {
  demander: (demande: T) => void;
  /** Resolves when nothing is left to do; what was waiting for a lull is done at once. */
  fin: () => Promise<void>;
}

/** Nobody waits longer for a lull, nor for one in a series that does not end. */
const ACCALMIE_MS = 30_000;
const SERIE_MS = 300_000;

/** A long work begins after a lull as long as it took the last time: publications in series are followed by one. */
export function creerApres<T>(faire: (demande: T) => Promise<void>): Apres<T> {
  let attente: { demande: T } | null = null;
  let travail: Promise<void> | null = null;
  let derniereDuree = 0;
  const presse = new AbortController();

  async function attendreAccalmie(): Promise<void> {
    const limite = performance.now() + SERIE_MS;
    for (let vue = null; vue !== attente && performance.now() < limite && !presse.signal.aborted;) {
      vue = attente;
      const duree = Math.min(derniereDuree, ACCALMIE_MS);
      await attendre(duree, undefined, { signal: presse.signal }).catch(() => undefined);
    }
  }

  async function vider(): Promise<void> {
    while (attente) {
      if (derniereDuree > 0) await attendreAccalmie();
      const { demande } = attente;
      attente = null;
      const debut = performance.now();
      await faire(demande);
      derniereDuree = performance.now() - debut;
    }
    travail = null;
  }

  return {
    demander: (demande) => {
      attente = { demande };
      travail ??= vider();
    },
    fin: async () => {
      presse.abort();
      await travail;
    },
  };
}
