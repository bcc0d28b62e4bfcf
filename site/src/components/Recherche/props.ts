/** A choice of a filter: what stands in the address, and what is read. */
export interface Choix {
  valeur: string;
  texte: string;
}

export interface RechercheProps {
  /** Address of the search page, prefix included. */
  action: string;
  /** Folder of the search index, prefix included. */
  index: string;
  natures: readonly Choix[];
  annees: readonly Choix[];
  /** « ACP-2023-V1 »: what a reference looks like. */
  exemple: string;
}
