/** A cell that a spreadsheet would run as a formula. */
const FORMULE = /^[\s]*[=+\-@]/u;

function enCellule(texte: string): string {
  // The apostrophe is what spreadsheets themselves write before a text that looks like a formula.
  const inerte = FORMULE.test(texte) ? `'${texte}` : texte;
  return /[";\r\n']/u.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte;
}

/** A list that French spreadsheets open as it is: semicolons, a UTF-8 mark, nothing that runs. */
export const ecrireCsv = (lignes: readonly (readonly string[])[]): string =>
  `\uFEFF${lignes.map((ligne) => ligne.map(enCellule).join(';')).join('\r\n')}\r\n`;

/** What `ecrireCsv` put before a text, taken away when the file comes back. */
export const sansApostrophe = (cellule: string): string =>
  /^'\s*[=+\-@]/u.test(cellule) ? cellule.slice(1) : cellule;
