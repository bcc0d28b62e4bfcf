/** A publication goes first: what nobody waits for stops between two steps, for as long as it takes. */
export class Priorite {
  #enCours = 0;
  #fin = Promise.withResolvers<undefined>();

  /** Runs a work that others let go first. */
  async pendant<T>(faire: () => Promise<T>): Promise<T> {
    this.#enCours += 1;
    try {
      return await faire();
    } finally {
      this.#enCours -= 1;
      if (this.#enCours === 0) {
        this.#fin.resolve(undefined);
        this.#fin = Promise.withResolvers<undefined>();
      }
    }
  }

  /** Resolves when nothing goes first; once a step of a long work. */
  async ceder(): Promise<void> {
    // Lets in whatever came meanwhile, so that it can go first.
    await new Promise(setImmediate);
    while (this.#enCours > 0) await this.#fin.promise;
  }
}
