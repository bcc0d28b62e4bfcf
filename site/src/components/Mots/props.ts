/** Words in a sentence, each with its own anchor and the way to its definition. */
export interface MotsProps {
  mots: readonly { id: string; texte: string; lien: string }[];
}
