import type { Texte } from '../Texte/props.ts';

export interface ScrutinProps {
  /** « Pour 41, contre 5, abstention 2 », or what is not known. */
  texte: Texte;
  /** Counts when they are published; never inferred. */
  chiffres?:
    { pour: number; contre: number; abstention: number; sieges?: number | undefined } | undefined;
}
