/** Gives one turn at a time, in the order asked. */
export interface Verrou {
  /** Resolves when the turn comes, with the function that ends it (calling it twice is harmless). */
  take(): Promise<() => void>;
}

/** Waits `limite` milliseconds at most: a writer that waits for itself must not hang for ever. */
export function createVerrou(limite: number): Verrou {
  const attente: (() => void)[] = [];
  let isPris = false;

  function release(): void {
    const suivant = attente.shift();
    if (suivant) suivant();
    else isPris = false;
  }

  function createTour(): () => void {
    let isFini = false;
    return () => {
      if (isFini) return;
      isFini = true;
      release();
    };
  }

  return {
    take: () =>
      new Promise((resolve, reject) => {
        if (!isPris) {
          isPris = true;
          resolve(createTour());
          return;
        }
        const start = () => {
          clearTimeout(minuteur);
          resolve(createTour());
        };
        const minuteur = setTimeout(() => {
          attente.splice(attente.indexOf(start), 1);
          reject(
            new Error(
              `Une écriture a attendu ${limite / 1000} s une autre écriture qui ne finit pas. Si elle part d’un hook, passez-lui «\u00a0req\u00a0»\u00a0: elle rejoindra la transaction au lieu de l’attendre.`,
            ),
          );
        }, limite);
        attente.push(start);
      }),
  };
}
