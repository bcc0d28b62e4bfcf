/** The model's table: plain cells, headers on the first row and column when said. */
export interface TableauProps {
  id?: string | undefined;
  legende: string;
  enTeteLigne: boolean;
  enTeteColonne: boolean;
  lignes: readonly (readonly string[])[];
}
