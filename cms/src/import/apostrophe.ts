/** A cell that a spreadsheet would run as a formula, or that already looks protected from it. */
const FORMULE = /^'*\s*[=+\-@]/u;
const PROTEGEE = /^'+\s*[=+\-@]/u;

/** The apostrophe is what spreadsheets themselves write before a text that looks like a formula. */
export const avecApostrophe = (texte: string): string =>
  FORMULE.test(texte) ? `'${texte}` : texte;

/** In a workbook a text never runs: only what would lose its own apostrophe gets one more. */
export const avecApostropheDeClasseur = (texte: string): string =>
  PROTEGEE.test(texte) ? `'${texte}` : texte;

/** What the two above put before a text, taken away when the file comes back. */
export const sansApostrophe = (cellule: string): string =>
  PROTEGEE.test(cellule) ? cellule.slice(1) : cellule;
