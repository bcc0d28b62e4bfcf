import type { TableauProps } from '../Tableau/props.ts';
import type { Texte } from '../Texte/props.ts';

/** One number of a step, beside the step it comes from. */
export interface ValeurEntonnoir {
  /** « 748 »; null: not recorded. */
  nombre: string | null;
  /** Share of the step it comes from, above 0 and up to 1; undefined when it comes from nothing known. */
  part?: number | undefined;
  /** « environ 1 personne tirée sur 13 ». */
  rapport?: string | undefined;
  /** Who is counted or who says so, when a step has several numbers. */
  selon?: string | undefined;
}

/** From the population to the members: a square a number, and the same figures in a table with their sources. */
export interface EntonnoirProps {
  etapes: readonly { etape: string; valeurs: readonly ValeurEntonnoir[] }[];
  tableau: TableauProps;
  source?: Texte | undefined;
}
