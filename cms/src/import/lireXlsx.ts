import { readSheet } from 'read-excel-file/node';
import { ecrireArchive } from '../archives/ecrire.ts';
import { openArchive } from '../archives/ouvrir.ts';
import { ArchiveTropLourde } from '../archives/refus.ts';
import { ErreurImport } from './ErreurImport.ts';

/** A cell as it would be typed: a date as its day, a yes as « oui ». */
function enMots(cellule: unknown): string {
  if (cellule instanceof Date) return cellule.toISOString().slice(0, 10);
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non';
  if (typeof cellule === 'number') return String(cellule);
  return typeof cellule === 'string' ? cellule.trim() : '';
}

/**
 * The cells of the first sheet, one array a line, empty lines included. The reader of workbooks believes the sizes that
 * each file announces: it is given an archive written anew, from what was unpacked and counted.
 */
export async function lireXlsx(contenu: Buffer): Promise<string[][]> {
  try {
    const lignes = await readSheet(ecrireArchive(await openArchive(contenu)));
    return lignes.map((ligne) => ligne.map(enMots));
  } catch (cause) {
    throw new ErreurImport(
      cause instanceof ArchiveTropLourde
        ? 'Ce fichier Excel est trop gros une fois ouvert. Copiez la liste seule dans un nouveau classeur, puis recommencez.'
        : 'Ce fichier Excel ne s’ouvre pas\u00a0: il est abîmé ou protégé par un mot de passe. Enregistrez-le de nouveau en .xlsx, sans mot de passe.',
      { cause },
    );
  }
}
