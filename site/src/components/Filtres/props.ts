export interface ChoixDeFiltre {
  texte: string;
  lien: string;
  nombre: number;
  courant?: boolean | undefined;
}

/** Filters are links to lists that exist: no form, no script. */
export interface FiltresProps {
  /** « Filtrer les six actes ». */
  titre: string;
  groupes: readonly { titre: string; choix: readonly ChoixDeFiltre[] }[];
}
