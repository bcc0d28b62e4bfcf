import type { EtatMontre } from '@acp/shared/model';

/** One square, one measure. */
export interface Carre {
  etat: EtatMontre;
  /** The City has stopped speaking of it. */
  silence?: boolean | undefined;
}

export interface CarresMesuresProps {
  carres: readonly Carre[];
  /** `grand` for the measure of a whole record. */
  taille?: 'normale' | 'grande' | undefined;
}
