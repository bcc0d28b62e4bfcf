/** The kinds of page of the site: one list for every bar and for the album. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TYPES_D_ACTE } from '@acp/shared/model';
import type { SiteRendu } from './site-rendu.ts';

const TYPES: readonly string[] = Object.values(TYPES_D_ACTE).map(({ chemin }) => chemin);

/** Folders where each page is one of many alike; anywhere else a page is a kind of its own. */
const COLLECTIONS: readonly string[] = [
  'actualites',
  'carnets',
  'comptes-rendus',
  'documents',
  'groupes',
  'mandatures',
  'mandats',
  'mesures',
  'points-de-suivi',
  'recommandations',
  'seances',
  'suivi/bilan',
  'suivi/etat',
];

/** `voeux/x/index.html` is an `acte`, `voeux/page/2/index.html` a `liste d’actes, suite`… */
export function genreDe(fichier: string): string {
  if (fichier === 'index.html') return 'accueil';
  if (!fichier.endsWith('/index.html')) return fichier.replace(/\.html$/, '');
  const chemin = fichier.slice(0, -'/index.html'.length);
  const [liste = '', suite] = chemin.split(/\/page\/(?=\d+$)/);
  if (suite !== undefined) return `${genreDe(`${liste}/index.html`)}, suite`;
  const [tete = '', slug] = chemin.split('/');
  if (TYPES.includes(tete) && chemin.endsWith('/editions')) return 'éditions d’un acte';
  if (TYPES.includes(tete)) return slug === undefined ? 'liste d’actes' : 'acte';
  const collection = COLLECTIONS.find((debut) => chemin.startsWith(`${debut}/`));
  return collection === undefined ? chemin : `${collection}/*`;
}

export interface Genre {
  nom: string;
  /** The heaviest page of its kind: the one that shows most. */
  fichier: string;
}

/** One page a kind, in the order of their names. */
export async function genresDe({
  dossier,
  fichiers,
}: Pick<SiteRendu, 'dossier' | 'fichiers'>): Promise<Genre[]> {
  const genres = new Map<string, { fichier: string; taille: number }>();
  for (const fichier of fichiers) {
    const { size: taille } = await stat(join(dossier, fichier));
    const nom = genreDe(fichier);
    if (taille > (genres.get(nom)?.taille ?? 0)) genres.set(nom, { fichier, taille });
  }
  return [...genres]
    .map(([nom, { fichier }]) => ({ nom, fichier }))
    .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}
