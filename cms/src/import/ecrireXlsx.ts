import writeXlsxFile from 'write-excel-file/node';
import { avecApostropheDeClasseur } from './apostrophe.ts';

export interface ColonneDeFeuille {
  /** In characters. */
  largeur: number;
  /** Read, never filled: it is greyed. */
  isGrisee: boolean;
}

/** One sheet: its first line holds the titles. */
export interface Feuille {
  nom: string;
  colonnes: readonly ColonneDeFeuille[];
  lignes: readonly (readonly string[])[];
}

/** The most a cell of a workbook can hold. */
export const CARACTERES_MAXIMUM = 32_767;

const GRIS = '#EEEEEE';
const enCode = (caractere: string): string =>
  `_x${(caractere.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Excel reads `_x000B_` as one character: what XML refuses is written so, and what looks like it is protected. */
function enTexteDeClasseur(texte: string): string {
  const ecrit = avecApostropheDeClasseur(texte)
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (caractere) =>
      caractere === '\n' || caractere === '\t' ? caractere : enCode(caractere),
    );
  // The writer keeps each text as a key of an object, which has those already.
  return ecrit in {} ? `${enCode(ecrit.slice(0, 1))}${ecrit.slice(1)}` : ecrit;
}

/** Every cell is text, the empty ones too: what is typed there stays as it was typed (2025-05 is no day of May). */
const enCellule = (texte: string, grise: boolean) => ({
  value: enTexteDeClasseur(texte),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top' as const,
  ...(grise ? { backgroundColor: GRIS } : {}),
});

const enFeuille = ({ nom, colonnes, lignes: [titres = [], ...corps] }: Feuille) => ({
  sheet: nom,
  stickyRowsCount: 1,
  columns: colonnes.map(({ largeur }) => ({ width: largeur })),
  data: [
    titres.map((titre, rang) => ({
      ...enCellule(titre, colonnes[rang]?.isGrisee ?? false),
      fontWeight: 'bold' as const,
    })),
    ...corps.map((ligne) =>
      ligne.map((texte, rang) => enCellule(texte, colonnes[rang]?.isGrisee ?? false)),
    ),
  ],
});

/** A workbook (.xlsx) whose first sheet is the one that is read back. */
export const ecrireXlsx = (feuilles: readonly Feuille[]): Promise<Buffer> =>
  writeXlsxFile(feuilles.map(enFeuille)).toBuffer();
