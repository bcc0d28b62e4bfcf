import type { ActeLigneProps } from '../ActeLigne/props.ts';
import type { BlocCitationProps } from '../BlocCitation/props.ts';
import type { BlocsProps } from '../Blocs/props.ts';
import type { DecisionProps } from '../Decision/props.ts';
import type { DocumentLigne } from '../Documents/props.ts';
import type { EditionsProps } from '../Editions/props.ts';
import type { FicheProps } from '../Fiche/props.ts';
import type { ImageProps } from '../Image/props.ts';
import type { LigneProps } from '../ListeLignes/props.ts';
import type { MesureProps } from '../Mesure/props.ts';
import type { OuvertureProps } from '../Ouverture/props.ts';
import type { PageVideProps } from '../PageVide/props.ts';
import type { SourcesProps } from '../Sources/props.ts';
import type { TableauProps } from '../Tableau/props.ts';
import type { Texte } from '../Texte/props.ts';
import type { VoisinsProps } from '../Voisins/props.ts';

/** One section: a title, then whatever it has to show, in this order. */
export interface Rubrique {
  id: string;
  titre: string;
  notes?: readonly Texte[] | undefined;
  /** The sentence that carries the section. */
  phrase?: Texte | undefined;
  textes?: readonly Texte[] | undefined;
  enBref?: readonly Texte[] | undefined;
  blocs?: BlocsProps | undefined;
  vide?: PageVideProps | undefined;
  lacune?: { titre: string; texte: Texte } | undefined;
  tableau?: TableauProps | undefined;
  lignes?: readonly LigneProps[] | undefined;
  fiche?: FicheProps | undefined;
  decisions?: readonly DecisionProps[] | undefined;
  mesures?: readonly MesureProps[] | undefined;
  actes?: readonly ActeLigneProps[] | undefined;
  image?: ImageProps | undefined;
  documents?: readonly DocumentLigne[] | undefined;
  citation?: BlocCitationProps | undefined;
  editions?: EditionsProps['editions'] | undefined;
  sources?: SourcesProps['sources'] | undefined;
}

/** The page of one entity: its opening, its facts, its sections, its neighbours. */
export interface DossierProps {
  ouverture: OuvertureProps;
  faits?: FicheProps['faits'] | undefined;
  rubriques: readonly Rubrique[];
  voisins?: VoisinsProps | undefined;
}
