import type { Texte } from '../Texte/props.ts';

export interface LignePart {
  libelle: Texte;
  /** Percentages, 0 to 100; null: not recorded. */
  ville: number | null;
  vise: number | null;
  obtenu: number | null;
}

/** The Assembly beside its city, in figures and in bars; totals only, never crossed. */
export interface TableauPartProps {
  legende: string;
  /** Header of the first column: « Population de 15 ans et plus ». */
  colonne: string;
  /** « Paris », « Valmont ». */
  ville: string;
  lignes: readonly LignePart[];
  note?: Texte | undefined;
}
