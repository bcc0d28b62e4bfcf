import type { Contexte } from '../lib/contexte.ts';
import { adressesDesNoms } from '../lib/presenters/noms.ts';
import { adresses, FICHIERS } from '../lib/urls.ts';
import { liensInternes } from './liens.ts';
import { isTouche, type Observation, type Touchees } from './lectures.ts';
import type { Rendre } from './rendeur.ts';

/** A page as it was last rendered. */
export interface PageRendue {
  empreinte: string;
  /** What it read: it is rendered again when one of these moves. */
  lectures: Uint32Array;
  /** Where it leads, inside the site. */
  liens: Uint32Array;
}

export const PAGE_ABSENTE = '/404/';

/** Where an address is kept: a page is a directory with its index. */
export function fichierDe(chemin: string): string {
  if (chemin === PAGE_ABSENTE) return '404.html';
  return (chemin.endsWith('/') ? `${chemin}index.html` : chemin).slice(1);
}

/** Every address that is rendered; the publication itself is copied. */
export const cheminsDe = (contexte: Contexte): string[] => [
  ...adresses(contexte.publication, contexte.aujourdhui).filter(
    (chemin) => chemin !== FICHIERS.publication,
  ),
  ...adressesDesNoms(contexte),
  PAGE_ABSENTE,
];

const dit = (cause: unknown): string =>
  cause instanceof Error ? `\u00a0: ${cause.message.replace(/\.$/u, '')}` : '';

/** A page that the compiled site could not make. */
export class PageImpossible extends Error {
  readonly chemin: string;
  constructor(chemin: string, cause?: unknown) {
    super(`La page ${chemin} n’a pas pu être rendue${dit(cause)}.`, { cause });
    this.chemin = chemin;
  }
}

/** One page, and everything that is known of it. */
export async function rendrePage(
  rendre: Rendre,
  chemin: string,
  contexte: Contexte,
  observation: Observation,
): Promise<{ corps: Uint8Array; lectures: Uint32Array; liens: Uint32Array }> {
  const { lu, lectures } = await observation
    .pendant(() => rendre(chemin, contexte))
    .catch((cause: unknown) => {
      throw new PageImpossible(chemin, cause);
    });
  if (lu.statut !== (chemin === PAGE_ABSENTE ? 404 : 200)) throw new PageImpossible(chemin);
  return { corps: lu.corps, lectures, liens: liensInternes(lu, contexte.base) };
}

/** The pages to render again: those that are new, and those that read something that moved. */
export function aRendre(
  chemins: readonly string[],
  connues: ReadonlyMap<string, PageRendue>,
  touchees: Touchees,
): string[] {
  return chemins.filter((chemin) => {
    const connue = connues.get(chemin);
    return connue === undefined || isTouche(connue.lectures, touchees);
  });
}
