import type { Texte } from '../Texte/props.ts';

/** How a date was computed, folded: the page always shows the rule it used. */
export interface RegleDeCalculProps {
  id: string;
  titre: string;
  textes: readonly Texte[];
}
