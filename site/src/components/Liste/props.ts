import type { ActeLigneProps } from '../ActeLigne/props.ts';
import type { FiltresProps } from '../Filtres/props.ts';
import type { PaginationProps } from '../Pagination/props.ts';
import type { Texte } from '../Texte/props.ts';

/** A list of entities, with its filters in the margin. */
export interface ListeProps {
  /** « 6 actes, du plus récent au plus ancien ». */
  compteur: Texte;
  filtres?: FiltresProps | undefined;
  groupes: readonly { titre?: Texte | undefined; actes: readonly ActeLigneProps[] }[];
  /** Said when there is nothing to list. */
  vide?: { titre: string; texte: Texte } | undefined;
  pagination: PaginationProps;
}
