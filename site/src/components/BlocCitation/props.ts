import type { Texte } from '../Texte/props.ts';

export interface BlocCitationProps {
  /** The full reference, ready to copy. */
  reference: Texte;
  /** BibTeX, RIS… */
  formats?: readonly { texte: string; lien: string }[] | undefined;
  note?: string | undefined;
  /** One true, dated sentence for the press. */
  presse?: Texte | undefined;
}
