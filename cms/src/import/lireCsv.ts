import { CsvError, parse } from 'csv-parse/sync';
import { ErreurImport } from './ErreurImport.ts';

const SEPARATEURS = [';', ',', '\t'];

/** The separator that cuts the first line most, what is quoted left aside. */
export function devinerSeparateur(texte: string): string {
  const [entete = ''] = texte.replace(/"[^"]*"/gu, '').split(/\r\n|\r|\n/u);
  const nombres = SEPARATEURS.map((separateur) => entete.split(separateur).length);
  return SEPARATEURS[nombres.indexOf(Math.max(...nombres))] ?? ';';
}

/** The cells of a CSV file, one array a line, empty lines included. */
export function lireCsv(texte: string): string[][] {
  try {
    return parse(texte, {
      bom: true,
      delimiter: devinerSeparateur(texte.replace(/^\uFEFF/u, '')),
      relaxColumnCount: true,
      skipEmptyLines: false,
      trim: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new ErreurImport(
      `Ce fichier CSV est abîmé vers la ligne ${String(Number(cause.lines ?? 1))}\u00a0: des guillemets y sont mal fermés. Ouvrez-le dans un tableur, corrigez cette ligne, enregistrez-le de nouveau.`,
      { cause },
    );
  }
}
