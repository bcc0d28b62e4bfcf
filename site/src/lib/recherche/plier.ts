/**
 * French, folded the same way when a page is indexed and when a reader searches: « l’Œuvre », « oeuvres » and « œuvre »
 * are one word. Nothing here is for display. Runs in the browser too: no import.
 */

const ELISION = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;
const SEPARATEURS = /[\s/,;:.!?()[\]«»"“”…–—+=*#]+/;

const enLettresSimples = (texte: string): string =>
  texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’‘ʼ`´′]/g, "'");

/** How many characters an elided article takes at the start of a word: 2 in « l’œuvre », 0 in « aujourd’hui ». */
export const longueurDElision = (mot: string): number =>
  ELISION.exec(enLettresSimples(mot))?.[0].length ?? 0;

/** Singular and plural, « adopté » and « adoptées » become one; short words are left alone. */
function racine(mot: string): string {
  if (mot.length < 4 || /\d/.test(mot)) return mot;
  return mot
    .replace(/([ey])aux$/, '$1au')
    .replace(/(..)(?:aux|ails?)$/, '$1al')
    .replace(/[sx]$/, '')
    .replace(/ee$/, 'e');
}

const nettoyer = (mot: string): string => mot.replace(/[^a-z0-9]/g, '');

/** A single letter says nothing: what is left of « l », « à » or « y ». */
const isParlant = (terme: string): boolean => terme.length > 1 || /\d/.test(terme);

function decouper(texte: string): { entier: string; parties: string[] }[] {
  return enLettresSimples(texte)
    .split(SEPARATEURS)
    .map((brut) => brut.replace(ELISION, ''))
    .map((mot) => ({
      entier: racine(nettoyer(mot)),
      parties: mot.split(/[-‐‑]/).map((partie) => racine(nettoyer(partie))),
    }))
    .filter(({ entier }) => isParlant(entier));
}

/** What is indexed of a text: « co-construction » is found whole and by its parts. */
export const termesIndexes = (texte: string): string[] =>
  decouper(texte).flatMap(({ entier, parties }) =>
    parties.length > 1 ? [entier, ...parties.filter(isParlant)] : [entier],
  );

/** What is asked: a reference stays whole (`ACV-2023-V1`), a compound word is asked by its parts. */
export function termesCherches(question: string): string[] {
  const termes = decouper(question).flatMap(({ entier, parties }) =>
    parties.length > 1 && !/\d/.test(entier) ? parties.filter(isParlant) : [entier],
  );
  return [...new Set(termes)];
}
