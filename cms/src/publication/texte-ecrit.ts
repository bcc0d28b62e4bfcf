import { open, type FileHandle } from 'node:fs/promises';
import { readSync } from 'node:fs';
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

/** Read at once. */
const LOT = 1024 * 1024;

/** A publication as it was written: what did not change is copied from it. */
export class TexteEcrit {
  readonly #fichier: FileHandle;
  readonly #places: Places;
  readonly #memoire = Buffer.allocUnsafe(LOT);
  #lu = { debut: 0, fin: 0 };

  private constructor(fichier: FileHandle, places: Places) {
    this.#fichier = fichier;
    this.#places = places;
  }

  /** null when it is no longer there: everything is then written again. */
  static async ouvrir(chemin: string, places: Places): Promise<TexteEcrit | null> {
    const fichier = await open(chemin, 'r').catch(() => null);
    return fichier && new TexteEcrit(fichier, places);
  }

  fermer(): Promise<void> {
    return this.#fichier.close();
  }

  #lire(debut: number): void {
    this.#lu = { debut, fin: debut };
    try {
      this.#lu.fin += readSync(this.#fichier.fd, this.#memoire, 0, LOT, debut);
    } catch {
      // The disk does not give it back: it is written again.
    }
  }

  /** The text of an object, to be used at once: its place in memory serves the next one. null when it is to be written. */
  texteDe(objet: object): Buffer | null {
    const place = this.#places.get(objet);
    if (!place || place.octets > LOT) return null;
    const fin = place.debut + place.octets;
    if (place.debut < this.#lu.debut || fin > this.#lu.fin) this.#lire(place.debut);
    if (fin > this.#lu.fin) return null;
    const texte = this.#memoire.subarray(place.debut - this.#lu.debut, fin - this.#lu.debut);
    return crc32(texte) === place.somme ? texte : null;
  }
}
