import type { Texte } from '../Texte/props.ts';

/** Said at the top of what is not the text in force: an old edition, a redirect, a withdrawal. */
export interface AvisEditionProps {
  titre: string;
  texte: Texte;
}
