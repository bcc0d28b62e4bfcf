/** A run of text with one meaning; a plain string is enough most of the time. */
export interface Morceau {
  texte: string;
  /** Final address, path prefix included. */
  lien?: string | undefined;
  fort?: boolean | undefined;
  /** ISO date (`2024-03-15`, `2023-03`): the text is then a `<time>`. */
  date?: string | undefined;
  exposant?: boolean | undefined;
  /** BCP 47 tag when the run is not in French. */
  langue?: string | undefined;
  /** Dashed tag: a fact that is missing. */
  inconnu?: boolean | undefined;
  /** Violet tag: an invented fact. */
  exemple?: boolean | undefined;
  /** Somebody’s own words, quotation marks included. */
  citation?: boolean | undefined;
  ajoute?: boolean | undefined;
  retire?: boolean | undefined;
  /** Punctuation that joins two facts on a narrow screen, and goes away on a wide one. */
  liaison?: boolean | undefined;
  /** Only heard by a screen reader. */
  masque?: boolean | undefined;
  /** Kept on one line: a reference, a number. */
  insecable?: boolean | undefined;
  /** An address written out, allowed to break anywhere. */
  adresse?: boolean | undefined;
}

export type Texte = string | readonly (string | Morceau)[];

export interface TexteProps {
  de: Texte;
}
