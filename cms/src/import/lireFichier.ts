import { fileTypeFromBuffer } from 'file-type';
import { decoder } from './decoder.ts';
import { ErreurImport } from './ErreurImport.ts';
import { lireCsv } from './lireCsv.ts';
import { lireXlsx } from './lireXlsx.ts';

export const OCTETS_MAXIMUM = 5 * 1024 * 1024;
export const LIGNES_MAXIMUM = 2000;

/** A line of the file under the number a spreadsheet shows: the headings stand on line 1. */
export interface Ligne {
  numero: number;
  cellules: string[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ANCIEN_EXCEL = 'application/x-cfb';

async function lireCellules(contenu: Buffer): Promise<string[][]> {
  const type = await fileTypeFromBuffer(contenu);
  if (type?.mime === XLSX) return lireXlsx(contenu);
  if (type?.mime === ANCIEN_EXCEL)
    throw new ErreurImport(
      'Ce fichier est un ancien classeur Excel (.xls), ou il est protégé par un mot de passe. Dans Excel, choisissez «\u00a0Enregistrer sous\u00a0», puis «\u00a0Classeur Excel (.xlsx)\u00a0», sans mot de passe.',
    );
  if (type)
    throw new ErreurImport(
      'Ce fichier n’est ni un classeur Excel (.xlsx) ni un fichier CSV. Enregistrez la liste dans l’un de ces deux formats.',
    );
  return lireCsv(decoder(contenu));
}

/**
 * The lines of a list that hold something, read by content whatever the name of the file.
 * @throws ErreurImport in French when nothing can be read.
 */
export async function lireFichier(contenu: Buffer): Promise<Ligne[]> {
  if (contenu.length > OCTETS_MAXIMUM)
    throw new ErreurImport('Ce fichier dépasse 5\u00a0Mo. Coupez la liste en plusieurs fichiers.');
  const cellules = contenu.length === 0 ? [] : await lireCellules(contenu);
  const lignes = cellules
    .map((ligne, rang) => ({ numero: rang + 1, cellules: ligne }))
    .filter(({ cellules: ligne }) => ligne.some(Boolean));
  if (lignes.length === 0)
    throw new ErreurImport('Ce fichier est vide. Choisissez celui qui contient la liste.');
  if (lignes.length === 1)
    throw new ErreurImport('Ce fichier n’a que ses titres de colonnes. Ajoutez les lignes à lire.');
  if (lignes.length - 1 > LIGNES_MAXIMUM)
    throw new ErreurImport(
      `Ce fichier a ${String(lignes.length - 1)} lignes, ${String(LIGNES_MAXIMUM)} au plus sont lues. Coupez la liste en plusieurs fichiers.`,
    );
  return lignes;
}
