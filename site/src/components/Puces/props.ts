import type { Texte } from '../Texte/props.ts';

export interface PucesProps {
  textes: readonly Texte[];
  /** When the order says something: an agenda, steps. */
  ordonnee?: boolean | undefined;
}
