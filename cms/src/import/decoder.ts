import { ErreurImport } from './ErreurImport.ts';

const lire = (octets: Uint8Array, codage: string): string => new TextDecoder(codage).decode(octets);

/** The text of a file: UTF-8 with or without a mark, UTF-16 with one, else what Excel writes on a French machine. */
export function decoder(octets: Uint8Array): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return lire(octets, 'utf-16le');
  if (octets.includes(0))
    throw new ErreurImport(
      'Ce fichier n’est pas une liste lisible. Donnez un fichier Excel (.xlsx) ou CSV.',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return lire(octets, 'windows-1252');
  }
}
