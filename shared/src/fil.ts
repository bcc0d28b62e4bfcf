/** A thread that does one long work at a time, while this program goes on. */
import { once } from 'node:events';
import { parentPort, Worker, type Transferable } from 'node:worker_threads';

type Reponse<R> = { fait: R } | { faute: { message: string; code: unknown; path: unknown } };

const MEMOIRE_MO = 16;

/** In the thread: does each demand in its turn. */
export function servirLeFil(faire: (demande: never) => unknown): void {
  parentPort?.on('message', (demande) => {
    let reponse: Reponse<unknown>;
    try {
      reponse = { fait: faire(demande as never) };
    } catch (erreur) {
      // What the system says of it does not go from one thread to another with the error.
      const { message, code, path } = erreur as NodeJS.ErrnoException;
      reponse = { faute: { message, code, path } };
    }
    parentPort?.postMessage(reponse);
  });
}

/** Started at the first demand; it keeps no program alive, and another one takes the place of one that died. */
export class Fil<D, R> {
  readonly #fichier: URL;
  #fil: Worker | undefined;
  #dernier: Promise<unknown> = Promise.resolve();

  /** @param fichier where `servirLeFil` is called. */
  constructor(fichier: URL) {
    this.#fichier = fichier;
  }

  /** @param cedes buffers of the demand that are given away instead of copied. */
  demander(demande: D, cedes: readonly Transferable[] = []): Promise<R> {
    const suite = this.#dernier.then(() => this.#demander(demande, cedes));
    this.#dernier = suite.catch(() => undefined);
    return suite;
  }

  async #demander(demande: D, cedes: readonly Transferable[]): Promise<R> {
    const fil = (this.#fil ??= new Worker(this.#fichier, {
      resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MO },
    }));
    fil.ref();
    let reponse: Reponse<R>;
    try {
      const attente = once(fil, 'message') as Promise<[Reponse<R>]>;
      fil.postMessage(demande, cedes);
      [reponse] = await attente;
    } catch (erreur) {
      this.#fil = undefined;
      void fil.terminate();
      throw erreur;
    } finally {
      fil.unref();
    }
    if ('fait' in reponse) return reponse.fait;
    const { message, ...dit } = reponse.faute;
    throw Object.assign(new Error(message), dit);
  }
}
