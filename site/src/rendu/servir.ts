import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { ADRESSES } from '../lib/urls.ts';
import { MARQUE_DE_RETRAIT } from './retraits.ts';

/** Each page narrows `style-src` to the fingerprint of its own stylesheet (`finir-page.ts`). */
const EN_TETES = {
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** The one page that runs a script, and the engine it loads: Pagefind is compiled to WebAssembly. */
const EN_TETES_DE_LA_RECHERCHE = {
  ...EN_TETES,
  'content-security-policy': `${EN_TETES['content-security-policy']}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'`,
};

/**
 * Serves a release that may be swapped at any moment: every file is read from the disk again.
 * Answers 410 where a page was withdrawn, 404 with the page of the release, and 503 while there is no release.
 */
export function creerServeur(racine: string, base: string): Server {
  const fichiers = sirv(racine, {
    dev: true,
    etag: true,
    // A file compressed ahead stands beside its own, when there is one.
    brotli: true,
    extensions: ['html'],
    onNoMatch: (_requete, reponse) => void repondreAbsente(racine, reponse),
    setHeaders: (reponse, chemin) => {
      // Hashed names never change; anything else is asked for again.
      const duree = chemin.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache';
      reponse.setHeader('cache-control', duree);
    },
  });
  return createServer((requete, reponse) => {
    const { pathname, search } = new URL(requete.url ?? '/', 'http://site.invalid');
    const isRecherche = pathname.startsWith(base + ADRESSES.recherche);
    const enTetes = isRecherche ? EN_TETES_DE_LA_RECHERCHE : EN_TETES;
    for (const [nom, valeur] of Object.entries(enTetes)) reponse.setHeader(nom, valeur);
    if (base !== '' && (pathname === '/' || pathname === base)) {
      rediriger(reponse, `${base}/`);
    } else if (base !== '' && !pathname.startsWith(`${base}/`)) {
      void repondreAbsente(racine, reponse);
    } else {
      const chemin = pathname.slice(base.length);
      void reconnaitre(racine, chemin).then(async (sorte) => {
        if (sorte === 'sans-barre') {
          rediriger(reponse, `${base}${chemin}/${search}`);
        } else if (sorte === 'retiree') {
          await repondreRetiree(racine, chemin, reponse);
        } else {
          requete.url = chemin + search;
          fichiers(requete, reponse);
        }
      });
    }
  });
}

/** A page asked without its slash, a page that was withdrawn, or anything else. */
async function reconnaitre(
  racine: string,
  chemin: string,
): Promise<'sans-barre' | 'retiree' | null> {
  const fichier = dans(racine, chemin);
  if (fichier === null) return null;
  if (chemin.endsWith('/')) {
    const marque = await stat(join(fichier, MARQUE_DE_RETRAIT)).catch(() => null);
    return marque ? 'retiree' : null;
  }
  const etat = await stat(fichier).catch(() => null);
  return etat?.isDirectory() ? 'sans-barre' : null;
}

/** The file of an address; null when it is not one of the release. */
function dans(racine: string, chemin: string): string | null {
  try {
    const fichier = join(racine, decodeURIComponent(chemin));
    return fichier.startsWith(racine + sep) ? fichier : null;
  } catch {
    return null;
  }
}

async function repondreRetiree(
  racine: string,
  chemin: string,
  reponse: ServerResponse,
): Promise<void> {
  const page = await readFile(join(racine, decodeURIComponent(chemin), 'index.html'));
  reponse.writeHead(410, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function rediriger(reponse: ServerResponse, adresse: string): void {
  reponse.writeHead(301, { location: adresse }).end();
}

async function repondreAbsente(racine: string, reponse: ServerResponse): Promise<void> {
  const page = await readFile(join(racine, '404.html')).catch(() => null);
  if (page) {
    reponse.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  } else {
    reponse
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' })
      .end('Le site n’est pas encore rendu. Il le sera dans quelques secondes.\n');
  }
}
