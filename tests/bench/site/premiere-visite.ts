import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { contexteFrancais, ouvrirNavigateur } from '../../e2e/navigateur.ts';
import { racine } from '../../racine.ts';
import type { Barre } from '../barre.ts';
import { sitesDExemple } from './exemples.ts';
import { jumelleDe } from './jumelle.ts';
import { pagesParPoids } from './poids.ts';
import { dsfr } from './trousses/dsfr.ts';
import { govUk } from './trousses/gov-uk.ts';
import { uswds } from './trousses/uswds.ts';

const TROUSSES = [govUk, uswds, dsfr];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSES = new Set(['.html', '.css', '.js', '.svg']);
const MAX = 60_000;
const PART = 0.7;

interface Visite {
  /** Bytes received, images aside. */
  octets: number;
  /** What the browser waits for before it paints: the page itself counts. */
  avantLeDessin: number;
  detail: string[];
}

/** The same server for every page: brotli at its best for text, fonts as they are. */
async function servirPage(page: string, fichiers: string) {
  const serveur = createServer((requete, reponse) => {
    const { pathname } = new URL(requete.url ?? '/', 'http://mesure.invalid');
    const type = extname(pathname) || '.html';
    const lu =
      pathname === '/' ? Promise.resolve(Buffer.from(page)) : readFile(join(fichiers, pathname));
    lu.then(
      (octets) => {
        const corps = COMPRESSES.has(type) ? brotliCompressSync(octets) : octets;
        reponse.writeHead(200, {
          'content-type': TYPES[type] ?? 'application/octet-stream',
          ...(COMPRESSES.has(type) ? { 'content-encoding': 'br' } : {}),
        });
        reponse.end(corps);
      },
      () => reponse.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  return {
    adresse: `http://127.0.0.1:${port}/`,
    fermer: () => {
      serveur.closeAllConnections();
      serveur.close();
    },
  };
}

/** A phone that comes for the first time, and reads the page to its end. */
async function visiter(navigateur: Browser, page: string, fichiers: string): Promise<Visite> {
  const serveur = await servirPage(page, fichiers);
  const contexte = await navigateur.newContext({
    ...contexteFrancais,
    viewport: { width: 360, height: 640 },
  });
  try {
    const onglet = await contexte.newPage();
    const recus: { adresse: string; octets: number }[] = [];
    const lectures: Promise<void>[] = [];
    onglet.on('requestfinished', (requete) => {
      if (requete.resourceType() === 'image') return;
      lectures.push(
        requete.sizes().then(({ responseBodySize }) => {
          recus.push({ adresse: new URL(requete.url()).pathname, octets: responseBodySize });
        }),
      );
    });
    await onglet.goto(serveur.adresse, { waitUntil: 'networkidle' });
    await Promise.all(lectures);
    const bloquantes = await onglet.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(
            (r) =>
              (r as PerformanceResourceTiming & { renderBlockingStatus: string })
                .renderBlockingStatus === 'blocking',
          ).length,
    );
    return {
      octets: recus.reduce((somme, { octets }) => somme + octets, 0),
      avantLeDessin: 1 + bloquantes,
      detail: recus.map(({ adresse, octets }) => `${octets} ${adresse}`),
    };
  } finally {
    await contexte.close();
    serveur.fermer();
  }
}

/**
 * The heaviest page of the examples, a long text without its words, received for the first time; then the same words
 * in three public design kits. The value is what it weighs, or what it would to be as heavy in shares of the lightest kit.
 */
export const premiereVisite: Barre = {
  groupe: 'site',
  nom: 'premiere-visite',
  seuil: { max: MAX, unite: 'o' },
  mesurer: async ({ dire }) => {
    const [lourde] = await pagesParPoids();
    const sites = await sitesDExemple();
    const site = sites.find(({ exemple }) => exemple === lourde?.exemple);
    if (lourde === undefined || site === undefined) throw new Error('Aucune page n’est rendue.');
    const navigateur = await ouvrirNavigateur();
    try {
      const notre = await visiter(navigateur, lourde.html, site.dossier);
      dire(
        `${lourde.exemple} ${lourde.adresse} : ${notre.octets} octets, ${notre.avantLeDessin} requête avant le dessin`,
      );
      const autres: Visite[] = [];
      for (const trousse of TROUSSES) {
        const paquets = join(racine, 'tests/node_modules');
        const dossier = join(paquets, trousse.dossier);
        const visite = await visiter(navigateur, jumelleDe(lourde.html, trousse), dossier);
        const fiche = await readFile(join(paquets, trousse.paquet, 'package.json'), 'utf8');
        const { version } = JSON.parse(fiche) as { version: string };
        dire(
          `${trousse.nom} ${version} : ${visite.octets} octets, ${visite.avantLeDessin} requêtes avant le dessin`,
        );
        autres.push(visite);
      }
      const legere = Math.min(...autres.map(({ octets }) => octets));
      const part = notre.octets / legere;
      const seule = notre.avantLeDessin === 1;
      return {
        valeur: seule ? Math.max(notre.octets, Math.round((part / PART) * MAX)) : Infinity,
        texte: `${notre.octets}o/${notre.avantLeDessin}requête/trousse×${part.toFixed(2)}`,
        echantillons: { notre, autres, part },
      };
    } finally {
      await navigateur.close();
    }
  },
};
