export interface SommaireProps {
  entrees: readonly { ancre: string; texte: string }[];
  /** Letters of an alphabet: they stand on a line, even on a phone. */
  lettres?: boolean | undefined;
}
