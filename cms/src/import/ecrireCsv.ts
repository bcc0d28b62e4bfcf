import { avecApostrophe } from './apostrophe.ts';

function enCellule(texte: string): string {
  const inerte = avecApostrophe(texte);
  return /[";\r\n']/u.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte;
}

/** A list that French spreadsheets open as it is: semicolons, a UTF-8 mark, nothing that runs. */
export const ecrireCsv = (lignes: readonly (readonly string[])[]): string =>
  `\uFEFF${lignes.map((ligne) => ligne.map(enCellule).join(';')).join('\r\n')}\r\n`;
