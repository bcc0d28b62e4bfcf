/** Serves a rendered site as any static server would. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Serveur {
  adresse: string;
  fermer: () => Promise<void>;
}

export async function servir(dossier: string): Promise<Serveur> {
  const serveur = createServer((requete, reponse) => {
    const { pathname } = new URL(requete.url ?? '/', 'http://localhost');
    const chemin = normalize(decodeURIComponent(pathname));
    const fichier = join(dossier, chemin.endsWith('/') ? `${chemin}index.html` : chemin);
    readFile(fichier).then(
      (corps) => {
        reponse.writeHead(200, {
          'content-type': types[extname(fichier)] ?? 'application/octet-stream',
        });
        reponse.end(corps);
      },
      () => {
        reponse.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        reponse.end('Page introuvable');
      },
    );
  }).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  return {
    adresse: `http://127.0.0.1:${port}`,
    fermer: async () => {
      serveur.closeAllConnections();
      serveur.close();
      await once(serveur, 'close');
    },
  };
}
