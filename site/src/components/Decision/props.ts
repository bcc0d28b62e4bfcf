import type { ScrutinProps } from '../Scrutin/props.ts';
import type { Texte } from '../Texte/props.ts';

export interface DecisionProps {
  /** Anchor, as in `d1`. */
  id: string;
  /** « L’Assemblée adopte le vœu … ». */
  titre: Texte;
  /** `adoptee` ticks the square, `rejetee` crosses it; neither when it is not known. */
  issue?: 'adoptee' | 'rejetee' | undefined;
  faits: readonly Texte[];
  scrutin?: ScrutinProps | undefined;
}

export interface DecisionsProps {
  decisions: readonly DecisionProps[];
}
