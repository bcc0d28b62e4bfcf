/** Ways in, by who you are. */
export interface EntreesProps {
  entrees: readonly { titre: string; liens: readonly { texte: string; lien: string }[] }[];
}
