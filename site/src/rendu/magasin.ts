import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How a file is also kept for a server that sends it compressed. */
export const COMPRESSIONS = ['.br', '.gz'] as const;

export const empreinteDe = (contenu: Uint8Array): string =>
  createHash('sha256').update(contenu).digest('hex');

/** Not from one disk to another. */
function lierSiPossible(source: string, place: string): boolean {
  try {
    linkSync(source, place);
    return true;
  } catch {
    return false;
  }
}

const MORCEAU = 1 << 20;

/** The fingerprint of a file of any size, read by pieces. */
export function empreinteDuFichier(fichier: string): string {
  const empreinte = createHash('sha256');
  const morceau = Buffer.allocUnsafe(MORCEAU);
  const ouvert = openSync(fichier, 'r');
  try {
    for (let lus = 0; (lus = readSync(ouvert, morceau)) > 0;)
      empreinte.update(morceau.subarray(0, lus));
  } finally {
    closeSync(ouvert);
  }
  return empreinte.digest('hex');
}

/**
 * What every release is made of: each content once, under its SHA-256, never written over. Releases and trees hold
 * links to it. Written aside, then renamed: a content is whole or absent.
 */
export class Magasin {
  readonly #dossier: string;
  readonly #rayons = new Set<string>();
  #rang = 0;
  #isAAssurer = false;

  constructor(dossier: string) {
    this.#dossier = dossier;
  }

  place(empreinte: string): string {
    return join(this.#dossier, empreinte.slice(0, 2), empreinte);
  }

  has(empreinte: string, suffixe = ''): boolean {
    return existsSync(this.place(empreinte) + suffixe);
  }

  /** In bytes. */
  taille(empreinte: string): number {
    return statSync(this.place(empreinte)).size;
  }

  lire(empreinte: string): Buffer {
    return readFileSync(this.place(empreinte));
  }

  /** Keeps a content. `isDurable`: on the disk before this returns. */
  deposer(contenu: Uint8Array, isDurable: boolean): string {
    const empreinte = empreinteDe(contenu);
    const place = this.place(empreinte);
    if (!existsSync(place)) this.#ecrire(place, contenu, isDurable);
    return empreinte;
  }

  /** The same; on the disk once `fin` resolves. Several at once reach it together. */
  deposerEnVol(contenu: Uint8Array): { empreinte: string; fin: Promise<void> } {
    const empreinte = empreinteDe(contenu);
    const place = this.place(empreinte);
    const fin = existsSync(place) ? Promise.resolve() : this.#ecrireEnVol(place, contenu, true);
    return { empreinte, fin };
  }

  /** Keeps a file whose fingerprint is known. `isFige`: nobody writes over it, a link is enough. */
  deposerFichier(source: string, empreinte: string, isFige = false): void {
    const place = this.place(empreinte);
    if (existsSync(place)) return;
    const acote = this.#acote(place);
    if (!isFige || !lierSiPossible(source, acote)) {
      copyFileSync(source, acote, constants.COPYFILE_FICLONE);
      this.#isAAssurer = true;
    }
    renameSync(acote, place);
  }

  /** The same content, compressed; beside it. Several at once reach the disk together. */
  async ecrireComprime(
    empreinte: string,
    suffixe: string,
    contenu: Uint8Array | AsyncIterable<Uint8Array>,
    isDurable: boolean,
  ): Promise<void> {
    await this.#ecrireEnVol(this.place(empreinte) + suffixe, contenu, isDurable);
  }

  async #ecrireEnVol(
    place: string,
    contenu: Uint8Array | AsyncIterable<Uint8Array>,
    isDurable: boolean,
  ): Promise<void> {
    const acote = this.#acote(place);
    const ouvert = await open(acote, 'wx');
    try {
      await ouvert.writeFile(contenu);
      if (isDurable) await ouvert.sync();
      else this.#isAAssurer = true;
    } catch (erreur) {
      await rm(acote, { force: true });
      throw erreur;
    } finally {
      await ouvert.close();
    }
    await rename(acote, place);
  }

  #ecrire(place: string, contenu: Uint8Array, isDurable: boolean): void {
    const acote = this.#acote(place);
    const ouvert = openSync(acote, 'wx');
    try {
      let ecrits = 0;
      while (ecrits < contenu.length) ecrits += writeSync(ouvert, contenu, ecrits);
      if (isDurable) fsyncSync(ouvert);
      else this.#isAAssurer = true;
    } catch (erreur) {
      rmSync(acote, { force: true });
      throw erreur;
    } finally {
      closeSync(ouvert);
    }
    renameSync(acote, place);
  }

  /** Waits until the disk has everything: one call for thousands of files. */
  assurer(): void {
    if (this.#isAAssurer) spawnSync('sync', ['-f', this.#dossier]);
    this.#isAAssurer = false;
  }

  /** The name of every file kept, leftovers of an interrupted writing included. */
  contenu(): string[] {
    if (!existsSync(this.#dossier)) return [];
    return readdirSync(this.#dossier, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .map(({ name }) => name);
  }

  oublier(empreinte: string): void {
    for (const suffixe of ['', ...COMPRESSIONS])
      rmSync(this.place(empreinte) + suffixe, { force: true });
  }

  /** Links a content to the path of a tree, over what stands there. */
  poser(empreinte: string, suffixe: string, chemin: string): boolean {
    const place = this.place(empreinte) + suffixe;
    try {
      linkSync(place, chemin);
      return true;
    } catch (erreur) {
      const { code } = erreur as NodeJS.ErrnoException;
      if (code === 'ENOENT' && suffixe !== '' && !existsSync(place)) return false;
      if (code !== 'EEXIST') throw erreur;
    }
    const acote = `${chemin}.${String(process.pid)}.partiel`;
    rmSync(acote, { force: true });
    linkSync(place, acote);
    renameSync(acote, chemin);
    // Renaming a link over another link of the same file does nothing, and says nothing.
    rmSync(acote, { force: true });
    return true;
  }

  #acote(place: string): string {
    const rayon = place.slice(0, place.lastIndexOf('/'));
    if (!this.#rayons.has(rayon)) mkdirSync(rayon, { recursive: true });
    this.#rayons.add(rayon);
    this.#rang += 1;
    const acote = `${place}.${String(process.pid)}-${String(this.#rang)}.partiel`;
    rmSync(acote, { force: true });
    return acote;
  }
}
