import type { ActeLigneProps } from '../components/ActeLigne/props.ts';
import type { LacuneProps } from '../components/Lacune/props.ts';
import type { LigneProps } from '../components/ListeLignes/props.ts';
import type { OuvertureProps } from '../components/Ouverture/props.ts';
import type { PaginationProps } from '../components/Pagination/props.ts';
import type { Texte } from '../components/Texte/props.ts';
import type { PageProps } from './props.ts';

/** A titled part of a list: dated lines, or entities with a page; or what is missing. */
export interface PartieDeListe {
  id: string;
  titre: Texte;
  notes?: readonly Texte[] | undefined;
  lignes?: readonly LigneProps[] | undefined;
  entites?: readonly ActeLigneProps[] | undefined;
  vide?: LacuneProps | undefined;
}

export interface VueListe {
  page: PageProps;
  ouverture: OuvertureProps;
  parties: readonly PartieDeListe[];
  pagination?: PaginationProps | undefined;
}
