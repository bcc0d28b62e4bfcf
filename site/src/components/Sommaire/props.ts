export interface SommaireProps {
  entrees: readonly { ancre: string; texte: string }[];
}
