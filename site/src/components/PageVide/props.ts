import type { Texte } from '../Texte/props.ts';

/** A whole text that is missing: a dashed page that says what will fill it. */
export interface PageVideProps {
  phrase: Texte;
  textes: readonly Texte[];
  action?: { texte: string; lien: string } | undefined;
}
