import type { Carre } from '../CarresMesures/props.ts';
import type { EtatMesureProps } from '../EtatMesure/props.ts';
import type { Texte } from '../Texte/props.ts';

export interface LigneDeCompte {
  /** Anchor of the état. */
  id: string;
  nombre: number;
  /** The list behind the number. */
  lien?: string | undefined;
  etat: EtatMesureProps;
  definition: Texte;
  carres: readonly Carre[];
}

/** Counts by état, each linked to its list; no percentage. */
export interface CompteParEtatProps {
  lignes: readonly LigneDeCompte[];
}
