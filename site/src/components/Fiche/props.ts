import type { Texte } from '../Texte/props.ts';

/** A plain list of facts: term and value, one or several. */
export interface FicheProps {
  faits: readonly { terme: Texte; valeurs: readonly Texte[] }[];
}
