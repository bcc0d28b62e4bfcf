const INSECABLE = '\u00A0';
const JOUR =
  /(?<=(?<!\d)(?:\d{1,2}|1er)) (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/g;

/**
 * Puts French no-break spaces where a text was typed with plain ones: before : ; ! ? » % €, after « § n°,
 * between a day and its month, and inside numbers. The words themselves never change.
 */
export function rendreInsecable(texte: string): string {
  return texte
    .replaceAll('\u202F', INSECABLE)
    .replace(/ (?=[:;!?»%€])/g, INSECABLE)
    .replace(/(?<=[«§]|\bn°) /g, INSECABLE)
    .replace(JOUR, INSECABLE)
    .replace(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, INSECABLE);
}
