import type { Texte } from '../Texte/props.ts';

export interface DocumentLigne {
  titre: Texte;
  lien: string;
  /** « PDF, 1,2 Mo, 14 pages, en français ». */
  details: string;
  /** BCP 47 tag when the document is not in French. */
  langue?: string | undefined;
  /** HTML twin, or how to ask for one. */
  note?: Texte | undefined;
}

export interface DocumentsProps {
  documents: readonly DocumentLigne[];
}
