import type { Quand } from '../Quand/props.ts';
import type { Texte } from '../Texte/props.ts';

/** Lines that begin with a date (or with what is missing). */
export interface LigneProps {
  id?: string | undefined;
  quand: Quand;
  titre?: Texte | undefined;
  textes?: readonly Texte[] | undefined;
}

export interface ListeLignesProps {
  lignes: readonly LigneProps[];
  /** Level of the titles; 3 by default. */
  niveau?: 2 | 3 | 4 | undefined;
}
