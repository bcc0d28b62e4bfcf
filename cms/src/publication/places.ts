import { crc32 } from 'node:zlib';

/** Where the text of an object stands in a file, and its checksum: a disk may give other bytes back. */
interface Place {
  debut: number;
  octets: number;
  somme: number;
}

/** Where the text of each object of a written publication stands. */
export type Places = Map<object, Place>;

export function noterPlace(places: Places, objet: object, debut: number, texte: Buffer): void {
  // What was checked never changes.
  if (Object.isFrozen(objet))
    places.set(objet, { debut, octets: texte.length, somme: crc32(texte) });
}

/** What a stretch of the file is: new text, an object copied from the version in place, or the same after a comma. */
export const GENRES = { texte: 0, copie: 1, suite: 2 } as const;
/** Numbers a stretch: kind, where it begins (in the new texts or in the version in place), bytes, checksum. */
export const PAR_PASSAGE = 4;
/** Read at once: a longer object is written again. */
export const LOT = 1024 * 1024;

export const RETRAIT = '\n    ';
/** Between two objects of a list. */
export const SUITE = `,${RETRAIT}`;
