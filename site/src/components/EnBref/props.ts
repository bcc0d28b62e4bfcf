import type { Texte } from '../Texte/props.ts';

export interface EnBrefProps {
  /** Three to five short sentences. */
  phrases: readonly Texte[];
}
