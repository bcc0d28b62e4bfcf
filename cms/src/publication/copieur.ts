/** Writes a publication from the version in place, by a thread of its own: pages are rendered meanwhile. */
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { Fil, servirLeFil } from '@acp/shared/fil';
import { GENRES, LOT, PAR_PASSAGE, SUITE } from './places.ts';

interface Copie {
  /** The version in place, and the file to make. */
  source: string;
  cible: string;
  passages: Float64Array<ArrayBuffer>;
  textes: Uint8Array;
}

/** The version in place, read a megabyte at a time. */
class Source {
  readonly #fd: number;
  readonly #memoire = Buffer.allocUnsafe(LOT);
  #debut = 0;
  #fin = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  /** null when these bytes are no longer there, or are others. */
  lire(debut: number, octets: number, somme: number): Buffer | null {
    if (debut < this.#debut || debut + octets > this.#fin) {
      this.#debut = debut;
      this.#fin = debut;
      try {
        this.#fin += readSync(this.#fd, this.#memoire, 0, LOT, debut);
      } catch {
        // The disk does not give it back: it is written again.
      }
    }
    if (debut + octets > this.#fin) return null;
    const texte = this.#memoire.subarray(debut - this.#debut, debut - this.#debut + octets);
    return crc32(texte) === somme ? texte : null;
  }
}

/** A file written a megabyte at a time. */
class Cible {
  readonly #fd: number;
  readonly #memoire = Buffer.allocUnsafe(LOT);
  #octets = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  #ecrire(morceau: Uint8Array): void {
    // A write may be cut short: until all of it is there.
    for (let ecrits = 0; ecrits < morceau.length;) ecrits += writeSync(this.#fd, morceau, ecrits);
  }

  ajouter(morceau: Uint8Array): void {
    if (this.#octets + morceau.length > LOT) this.vider();
    if (morceau.length > LOT) {
      this.#ecrire(morceau);
      return;
    }
    this.#memoire.set(morceau, this.#octets);
    this.#octets += morceau.length;
  }

  vider(): void {
    this.#ecrire(this.#memoire.subarray(0, this.#octets));
    this.#octets = 0;
  }
}

const suite = Buffer.from(SUITE);

function copier(de: number, vers: number, { passages, textes }: Copie): boolean {
  const [source, cible] = [new Source(de), new Cible(vers)];
  for (let i = 0; i < passages.length; i += PAR_PASSAGE) {
    const [genre, debut = 0, octets = 0, somme = 0] = passages.subarray(i, i + PAR_PASSAGE);
    if (genre === GENRES.texte) {
      cible.ajouter(textes.subarray(debut, debut + octets));
      continue;
    }
    if (genre === GENRES.suite) cible.ajouter(suite);
    const texte = source.lire(debut, octets, somme);
    if (texte === null) return false;
    cible.ajouter(texte);
  }
  cible.vider();
  return true;
}

/** Opens the version in place; null when it is no longer there. */
function ouvrir(source: string): number | null {
  try {
    return openSync(source, 'r');
  } catch {
    return null;
  }
}

function faire(copie: Copie): boolean {
  const de = ouvrir(copie.source);
  if (de === null) return false;
  try {
    const vers = openSync(copie.cible, 'wx');
    try {
      const isCopiee = copier(de, vers, copie);
      if (isCopiee) fsyncSync(vers);
      return isCopiee;
    } finally {
      closeSync(vers);
    }
  } finally {
    closeSync(de);
  }
}

if (!isMainThread) servirLeFil(faire);

const fil = new Fil<Copie, boolean>(new URL(import.meta.url));

/**
 * Writes a new file, and waits until the disk has it; false when the version in place is damaged, or is no longer
 * there: the file is then left unfinished.
 */
export const copierALEcart = (copie: Copie): Promise<boolean> =>
  fil.demander(copie, [copie.passages.buffer]);
