import type { Quand } from '../Quand/props.ts';
import type { Texte } from '../Texte/props.ts';

/** Latest first. */
export interface EditionsProps {
  editions: readonly { quand: Quand; titre: string; texte: Texte }[];
  /** Where all of them are read, when these are the last ones. */
  suite?: Texte | undefined;
}
