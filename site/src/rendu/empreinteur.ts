/** Fingerprints of large files, by a thread of its own: pages are rendered meanwhile. */
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { empreinteDuFichier } from './magasin.ts';

type Reponse = { empreinte: string } | { faute: string };

if (!isMainThread)
  parentPort?.on('message', (fichier: string) => {
    let reponse: Reponse;
    try {
      reponse = { empreinte: empreinteDuFichier(fichier) };
    } catch (erreur) {
      reponse = { faute: erreur instanceof Error ? erreur.message : String(erreur) };
    }
    parentPort?.postMessage(reponse);
  });

let fil: Worker | undefined;
/** One at a time: the thread answers in the order it is asked. */
let dernier: Promise<unknown> = Promise.resolve();

async function demander(fichier: string): Promise<string> {
  const celui = (fil ??= new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }));
  celui.ref();
  try {
    const attente = once(celui, 'message');
    celui.postMessage(fichier);
    const [reponse] = (await attente) as [Reponse];
    if ('faute' in reponse) throw new Error(reponse.faute);
    return reponse.empreinte;
  } catch (erreur) {
    fil = undefined;
    void celui.terminate();
    throw erreur;
  } finally {
    // Nobody waits for it any more: it does not keep the program alive.
    celui.unref();
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function empreinteALEcart(fichier: string): Promise<string> {
  const suite = dernier.then(() => demander(fichier));
  dernier = suite.catch(() => undefined);
  return suite;
}
