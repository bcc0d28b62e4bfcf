const INSECABLE = '\u00A0';

/**
 * Puts French no-break spaces where a text was typed with plain ones: before : ; ! ? » % €, after « § n°,
 * and inside numbers. The words themselves never change.
 */
export function rendreInsecable(texte: string): string {
  return texte
    .replaceAll('\u202F', INSECABLE)
    .replace(/ (?=[:;!?»%€])/g, INSECABLE)
    .replace(/(?<=[«§]|\bn°) /g, INSECABLE)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, INSECABLE);
}
