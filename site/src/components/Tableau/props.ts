import type { Texte } from '../Texte/props.ts';

/** The model's table: plain cells (or runs, with a link to a source), headers on the first row and column when said. */
export interface TableauProps {
  id?: string | undefined;
  legende: string;
  enTeteLigne: boolean;
  enTeteColonne: boolean;
  lignes: readonly (readonly Texte[])[];
}
