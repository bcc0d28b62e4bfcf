/** A visitor who keeps the connection open: what costs time is the site, not the greeting. */
import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Reponse {
  statut: number;
  corps: Buffer;
  /** `br`, `gzip`, or nothing. */
  encodage: string | undefined;
}

export interface Lecteur {
  /** `accepte`: the encodings the visitor says to know; the body comes back as sent. `plage`: bytes of it, both included. */
  lire: (chemin: string, accepte?: string, plage?: [number, number]) => Promise<Reponse>;
  fermer: () => void;
}

export function creerLecteur(adresse: string): Lecteur {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  return {
    lire: (chemin, accepte = '', plage) =>
      new Promise((resolve, reject) => {
        const headers: Record<string, string> = { 'accept-encoding': accepte || 'identity' };
        if (plage) headers['range'] = `bytes=${plage[0]}-${plage[1]}`;
        const demande = request(`${adresse}${chemin}`, { agent, headers }, (reponse) => {
          const morceaux: Buffer[] = [];
          reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
          reponse.on('error', reject);
          reponse.on('end', () => {
            resolve({
              statut: reponse.statusCode ?? 0,
              corps: Buffer.concat(morceaux),
              encodage: reponse.headers['content-encoding'],
            });
          });
        });
        demande.on('error', reject);
        demande.end();
      }),
    fermer: () => agent.destroy(),
  };
}

/** The body as the file was written. */
export function enClair({ corps, encodage }: Reponse): Buffer {
  if (encodage === 'br') return brotliDecompressSync(corps);
  return encodage === 'gzip' ? gunzipSync(corps) : corps;
}
