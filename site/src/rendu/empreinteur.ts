/** Fingerprints of large files, by a thread of its own: pages are rendered meanwhile. */
import { isMainThread } from 'node:worker_threads';
import { Fil, servirLeFil } from '@acp/shared/fil';
import { empreinteDuFichier } from './magasin.ts';

if (!isMainThread) servirLeFil(empreinteDuFichier);

const fil = new Fil<string, string>(new URL(import.meta.url));

/** SHA-256 of a file, in hexadecimal. */
export const empreinteALEcart = (fichier: string): Promise<string> => fil.demander(fichier);
