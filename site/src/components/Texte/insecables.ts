const INSECABLE = '\u00A0';
const MOIS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
// One pass, from space to space: this runs on every word of every page.
const ESPACE = new RegExp(
  [
    ' (?:(?=[:;!?»%€])',
    '(?<=[«§°] )',
    '(?<=(?<!\\d)\\d{1,3} )(?=\\d{3}(?!\\d))',
    `(?<=(?<!\\d)(?:\\d{1,2}|1er) )(?=${MOIS})`,
    `(?<=(?:${MOIS}) )(?=\\d{4}(?!\\d))`,
    '(?<=\\d )(?=(?:h|m²?|km|ko|Mo|mètres?|euros?)(?![\\p{L}\\d]))',
    '(?<=\\d[ \\u00A0]h )(?=\\d{2}(?!\\d)))',
  ].join('|'),
  'gu',
);

// None of these, nothing to do: a cheap look first.
const PEUT_ETRE = /[\d:;!?»%€«§°\u202F]/;

/**
 * Puts French no-break spaces where a text was typed with plain ones: before : ; ! ? » % €, after « § n°,
 * inside a date, an hour and a number, and before a unit. The words themselves never change.
 */
export function rendreInsecable(texte: string): string {
  if (!PEUT_ETRE.test(texte)) return texte;
  return texte.replaceAll('\u202F', INSECABLE).replace(ESPACE, INSECABLE);
}
