import type { Texte } from '../Texte/props.ts';

/** A passage that is missing: what, and what will replace it. */
export interface LacuneProps {
  titre: string;
  texte: Texte;
}
