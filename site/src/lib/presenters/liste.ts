import type { DateCivile } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { FiltresProps } from '../../components/Filtres/props.ts';
import type { ListeProps } from '../../components/Liste/props.ts';
import type { PaginationProps } from '../../components/Pagination/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Publication } from '@acp/shared/publication';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour } from '../format.ts';
import { memoriser } from '../queries.ts';
import { PAR_PAGE, pagesDeListe } from '../urls.ts';
import { pageDe, type Sujet } from './page.ts';
import type { VueListe } from './vues.ts';

export interface Entree {
  /** Entries of one group stand together, under its title. */
  groupe?: string;
  /** Its title, when more than words: a link to where it is read. */
  titreDuGroupe?: Texte;
  ligne: ActeLigneProps;
}

export interface ListeDemandee<T> {
  /** What the list is about; its address is the first page's. */
  sujet: Omit<Sujet, 'misAJourLe'>;
  surtitre?: string;
  chapo?: Texte;
  /** « carnet », « carnets »: what is counted. */
  nom: readonly [singulier: string, pluriel: string];
  ordre?: string;
  /** In order. Reads the publication it is given: a page of the list is rendered again when its own entries change. */
  entites: (publication: Publication) => readonly T[];
  /** Called for the entries of the page only. */
  entree: (entite: T) => Entree;
  /** Of the entries of the page. */
  misAJourLe?: (visibles: readonly T[]) => DateCivile | null;
  filtres?: FiltresProps;
  vide: { titre: string; texte: Texte };
  /** From the address `/voeux/page/2/`: `2`. */
  page: string | undefined;
}

function grouper(entrees: readonly Entree[]): ListeProps['groupes'] {
  const groupes: { cle?: string; titre?: Texte; actes: ActeLigneProps[] }[] = [];
  for (const { groupe, titreDuGroupe, ligne } of entrees) {
    const dernier = groupes.at(-1);
    if (dernier && dernier.cle === groupe) dernier.actes.push(ligne);
    else groupes.push({ cle: groupe, titre: titreDuGroupe ?? groupe, actes: [ligne] });
  }
  return groupes;
}

/** Links to the pages of a list, of which one is shown. */
export const paginationDe = (
  ctx: Contexte,
  etiquette: string,
  pages: readonly string[],
  rang: number,
): PaginationProps => ({
  etiquette,
  pages: pages.map((page, i) => ({
    numero: i + 1,
    lien: ctx.base + page,
    courante: i === rang,
  })),
});

/** One page of a list, or null when it has no such page. */
export function listeDe<T>(ctx: Contexte, demande: ListeDemandee<T>): VueListe | null {
  const { sujet, entites, nom, ordre } = demande;
  const { publication } = ctx;
  const cle = `liste${sujet.chemin}${ctx.aujourdhui}`;
  // The whole list once, then each page its part: a page changes with its own entries alone.
  const toutes = (p: Publication): readonly T[] => memoriser(p, `${cle}/toutes`, entites);
  const nombre = memoriser(publication, cle, (p) => toutes(p).length);
  const pages = pagesDeListe(sujet.chemin, nombre);
  const chemin = sujet.chemin + (demande.page ? `page/${demande.page.replace('page/', '')}/` : '');
  const rang = pages.indexOf(chemin);
  if (rang === -1) return null;
  const titre = sujet.titre + (rang === 0 ? '' : `, page ${String(rang + 1)}`);
  const visibles = memoriser(publication, `${cle}/${String(rang)}`, (p) =>
    toutes(p).slice(rang * PAR_PAGE, (rang + 1) * PAR_PAGE),
  );
  const misAJourLe = demande.misAJourLe?.(visibles) ?? null;
  return {
    page: pageDe(ctx, {
      ...sujet,
      titre,
      chemin,
      misAJourLe,
    }),
    ouverture: {
      surtitre: demande.surtitre,
      titre,
      misAJour: misAJourLe ? misAJour(misAJourLe) : undefined,
      chapo: demande.chapo,
    },
    liste: {
      compteur: compte(nombre, ...nom) + (ordre ? `, ${ordre}` : ''),
      filtres: demande.filtres,
      groupes: grouper(visibles.map(demande.entree)),
      vide: nombre === 0 ? demande.vide : undefined,
      pagination: paginationDe(ctx, `Pages de la liste\u00A0: ${sujet.titre}`, pages, rang),
    },
  };
}

/** The last public change among entities. */
export const derniereMiseAJour = (
  entites: readonly { misAJourLe: DateCivile }[],
): DateCivile | null =>
  entites.reduce<DateCivile | null>(
    (derniere, { misAJourLe }) =>
      derniere === null || misAJourLe > derniere ? misAJourLe : derniere,
    null,
  );
