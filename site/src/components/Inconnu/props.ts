/** A fact that is missing, named: « chiffres non publiés ». */
export interface InconnuProps {
  texte: string;
}
