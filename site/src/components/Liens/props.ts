/** Addresses are final: path prefix included. */
export interface LiensProps {
  liens: readonly { texte: string; lien: string }[];
}
