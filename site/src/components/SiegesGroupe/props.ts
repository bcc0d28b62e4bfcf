import type { Texte } from '../Texte/props.ts';

/** The seats of one group: one square a seat, filled when a name is published. */
export interface SiegesGroupeProps {
  id: string;
  nom: Texte;
  lien?: string | undefined;
  nommes: number;
  retires: number;
  sansNom: number;
  /** « 33 sièges : 2 noms publiés, 31 sans nom public. » */
  phrase: Texte;
  noms?: readonly Texte[] | undefined;
  suite?: Texte | undefined;
}

export interface GroupesDeSiegesProps {
  groupes: readonly SiegesGroupeProps[];
}
