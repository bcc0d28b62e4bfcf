import type { Texte } from '../Texte/props.ts';

export interface VoisinsProps {
  /** « Séances voisines ». */
  etiquette: string;
  liens: readonly {
    surtitre: string;
    titre: Texte;
    lien: string;
    rel?: 'prev' | 'next' | undefined;
  }[];
}
