/** A publication goes first: what nobody waits for stops between two steps, for as long as it takes. */
export class Priorite {
  #enCours: Promise<undefined> | null = null;

  /** Runs a work that others let go first. */
  async pendant<T>(faire: () => Promise<T>): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#enCours = promise;
    try {
      return await faire();
    } finally {
      this.#enCours = null;
      resolve(undefined);
    }
  }

  /** Resolves when nothing goes first; once a step of a long work. */
  async ceder(): Promise<void> {
    // Lets in whatever came meanwhile, so that it can go first.
    await new Promise(setImmediate);
    while (this.#enCours) await this.#enCours;
  }
}
