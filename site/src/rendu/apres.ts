/**
 * Work done after something else, one at a time: what is asked while it runs waits, and only the last asked is done.
 */
export interface Apres<T> {
  demander: (demande: T) => void;
  /** Resolves when nothing is left to do. */
  fin: () => Promise<void>;
}

export function creerApres<T>(faire: (demande: T) => Promise<void>): Apres<T> {
  let attente: { demande: T } | null = null;
  let travail: Promise<void> | null = null;

  async function vider(): Promise<void> {
    while (attente) {
      const { demande } = attente;
      attente = null;
      await faire(demande);
    }
    travail = null;
  }

  return {
    demander: (demande) => {
      attente = { demande };
      travail ??= vider();
    },
    fin: async () => {
      await travail;
    },
  };
}
