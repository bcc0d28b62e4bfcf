import type { Carre } from '../CarresMesures/props.ts';
import type { Texte } from '../Texte/props.ts';

/** One of the four questions a hurried reader asks. */
export interface CaseFiche {
  /** « Ce que c’est », « Adopté par », « 11 mesures, dont 7 sans nouvelle ». */
  terme: Texte;
  valeur: Texte;
  carres?: readonly Carre[] | undefined;
  /** `silence`: the City should have spoken; `non-releve`: our record does not say. */
  ton?: 'silence' | 'non-releve' | undefined;
  /** One empty dashed bar, when even the number is unknown. */
  barreVide?: boolean | undefined;
}

export interface FicheActeProps {
  cases: readonly CaseFiche[];
}
