import { readSheet } from 'read-excel-file/node';
import { ErreurImport } from './ErreurImport.ts';

const OCTETS_DEPLIES = 60 * 1024 * 1024;
const ENTREE_DU_CATALOGUE = Buffer.from('PK\u0001\u0002', 'latin1');

/** What the archive says it unfolds to: a small file can hold gigabytes of zeros. */
function tailleDepliee(contenu: Buffer): number {
  let total = 0;
  let place = contenu.indexOf(ENTREE_DU_CATALOGUE);
  while (place !== -1 && place + 28 <= contenu.length) {
    total += contenu.readUInt32LE(place + 24);
    place = contenu.indexOf(ENTREE_DU_CATALOGUE, place + 46);
  }
  return total;
}

/** A cell as it would be typed: a date as its day, a yes as « oui ». */
function enMots(cellule: unknown): string {
  if (cellule instanceof Date) return cellule.toISOString().slice(0, 10);
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non';
  if (typeof cellule === 'number') return String(cellule);
  return typeof cellule === 'string' ? cellule.trim() : '';
}

/** The cells of the first sheet, one array a line, empty lines included. */
export async function lireXlsx(contenu: Buffer): Promise<string[][]> {
  if (tailleDepliee(contenu) > OCTETS_DEPLIES)
    throw new ErreurImport(
      'Ce fichier Excel est trop gros une fois ouvert. Copiez la liste seule dans un nouveau classeur, puis recommencez.',
    );
  try {
    const lignes = await readSheet(contenu);
    return lignes.map((ligne) => ligne.map(enMots));
  } catch (cause) {
    throw new ErreurImport(
      'Ce fichier Excel ne s’ouvre pas\u00a0: il est abîmé ou protégé par un mot de passe. Enregistrez-le de nouveau en .xlsx, sans mot de passe.',
      { cause },
    );
  }
}
