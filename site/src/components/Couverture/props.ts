import type { Texte } from '../Texte/props.ts';

/** Which measures a statement speaks of: one square a measure, filled when said; none when they are too many. */
export interface CouvertureProps {
  cases: readonly boolean[];
  /** « Ce point ne dit rien de 4 mesures sur 11 : 5, 9, 10 et 11. », each one linked. */
  texte: Texte;
}
