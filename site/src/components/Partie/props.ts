import type { Texte } from '../Texte/props.ts';

/** A section whose title hangs in the margin. Slots: default (column), `large` (full width). */
export interface PartieProps {
  /** Anchor of the section. */
  id: string;
  titre: Texte;
  /** Small notes under the title. */
  notes?: readonly Texte[] | undefined;
}
