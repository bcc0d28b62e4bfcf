import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { ADRESSES } from '../lib/urls.ts';

/** Each page narrows `style-src` to the fingerprint of its own stylesheet (`finir-page.ts`). */
const EN_TETES = {
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** The one page that runs a script, and the engine it loads: Pagefind is compiled to WebAssembly. */
const EN_TETES_DE_LA_RECHERCHE = {
  ...EN_TETES,
  'content-security-policy': `${EN_TETES['content-security-policy']}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'`,
};

/**
 * Serves a release that may be swapped at any moment: every file is read from the disk again.
 * Answers 404 with the page of the release, and 503 while there is no release.
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
      void isDossierSansBarre(racine, chemin).then((sansBarre) => {
        if (sansBarre) {
          rediriger(reponse, `${base}${chemin}/${search}`);
        } else {
          requete.url = chemin + search;
          fichiers(requete, reponse);
        }
      });
    }
  });
}

async function isDossierSansBarre(racine: string, chemin: string): Promise<boolean> {
  if (chemin.endsWith('/')) return false;
  let decode: string;
  try {
    decode = decodeURIComponent(chemin);
  } catch {
    return false;
  }
  const fichier = join(racine, decode);
  if (!fichier.startsWith(racine + sep)) return false;
  const etat = await stat(fichier).catch(() => null);
  return etat?.isDirectory() ?? false;
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
