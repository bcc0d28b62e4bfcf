import { watch, type FSWatcher } from 'node:fs';
import { mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { jourDeParis } from './jour.ts';

/** The net under the calls of the file system: nothing waits longer for a look. */
const ENTRE_DEUX_REGARDS = 1000;
/** Files written one after the other in a folder of their own are left to settle. */
const REPOS = 200;
/** The disk is full, or refuses: it is tried again until it does not. */
const APRES_UNE_PANNE = 5000;
const FICHIERS = ['publication.json', 'membres.json'];

/** Changes with the publication and with the day; null while there is no publication. */
export async function signatureDe(publication: string): Promise<string | null> {
  const version = await realpath(publication).catch(() => null);
  if (version === null) return null;
  const etats = await Promise.all(
    FICHIERS.map((nom) => stat(join(version, nom)).catch(() => null)),
  );
  if (etats.includes(null)) return null;
  const marques = etats.map(
    (etat) => `${String(etat?.ino)}:${String(etat?.mtimeMs)}:${String(etat?.size)}`,
  );
  return [...marques, jourDeParis()].join(' ');
}

/** Wakes as soon as something moves in one of the folders, or after a second. */
class Veille {
  readonly #veilles: FSWatcher[] = [];
  #reveiller: (() => void) | null = null;
  #isAppelee = false;

  constructor(dossiers: readonly string[]) {
    for (const dossier of dossiers) {
      try {
        const veille = watch(dossier, () => {
          this.#isAppelee = true;
          this.#reveiller?.();
        });
        // A file system that cannot call, or no longer: the look of each second stays.
        veille.on('error', () => {
          veille.close();
        });
        this.#veilles.push(veille);
      } catch {
        continue;
      }
    }
  }

  async attendre(signal: AbortSignal): Promise<void> {
    if (!this.#isAppelee) {
      const fin = new AbortController();
      this.#reveiller = () => {
        fin.abort();
      };
      await attendre(ENTRE_DEUX_REGARDS, undefined, {
        signal: AbortSignal.any([signal, fin.signal]),
      }).catch(() => undefined);
      this.#reveiller = null;
    }
    this.#isAppelee = false;
  }

  fermer(): void {
    for (const veille of this.#veilles) veille.close();
  }
}

/** What is followed, and what is done of it. */
export interface Suivi {
  publication: string;
  /** Another folder where somebody may call. */
  appels: string;
  /** Returns whether it is to be tried again although nothing moves. */
  rendre: () => Promise<boolean>;
  /** Called at each look, before anything else. */
  regarder: () => Promise<void>;
  dire: (phrase: string) => void;
}

/**
 * Calls `rendre` now, and again each time the publication or the day changes; stops with `signal`. A publication that
 * is a link turns in one go; two files replaced one after the other in a folder are read once they have settled.
 */
export async function suivre(suivi: Suivi, signal: AbortSignal): Promise<void> {
  const { publication, appels, rendre, regarder, dire } = suivi;
  await mkdir(appels, { recursive: true });
  const place = resolve(publication);
  const veille = new Veille([dirname(place), appels, place]);
  let derniere: string | null = null;
  let attente = false;
  let reprise = Infinity;
  while (!signal.aborted) {
    await regarder();
    const signature = await signatureDe(publication);
    if (signature === null && !attente) dire(`En attente d’une publication dans ${publication}…`);
    attente = signature === null;
    if (signature !== null && (signature !== derniere || performance.now() > reprise)) {
      const isLien = (await realpath(publication).catch(() => place)) !== place;
      if (!isLien) await attendre(REPOS, undefined, { signal }).catch(() => undefined);
      if (isLien || (await signatureDe(publication)) === signature) {
        derniere = signature;
        reprise = (await rendre()) ? performance.now() + APRES_UNE_PANNE : Infinity;
      }
      continue;
    }
    await veille.attendre(signal);
  }
  veille.fermer();
}
