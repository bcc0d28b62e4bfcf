import { isDeepStrictEqual } from 'node:util';
import type { Membres, Publication } from '@acp/shared/publication';
import { observer, type Index, type Observateur } from '../lib/lectures.ts';
import { bougesEntre, suivreIndex } from './index-suivis.ts';

/** 32 bits of a reading (FNV-1a). Two readings that meet make a page rendered once too many, never once too few. */
export function reduire(lecture: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < lecture.length; i += 1) h = Math.imul(h ^ lecture.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const MEMO = '@';

interface Memo {
  valeur: unknown;
  calculer: (p: Publication) => unknown;
  lectures: Uint32Array;
}

/** Shared by two publications that follow: the older one, read again, groups its list again. */
interface Groupes {
  index: Index;
  source: unknown;
  groupes: Map<unknown, readonly unknown[]>;
}

/** What moved between two publications, as readings. */
export type Touchees = ReadonlySet<number>;

export const isTouche = (lectures: Uint32Array, touchees: Touchees): boolean => {
  for (const lecture of lectures) if (touchees.has(lecture)) return true;
  return false;
};

/** What is rendered: the record, and the names beside it. */
export interface Lue {
  publication: Publication;
  membres: Membres;
}

const NOMS = 'membres';

/**
 * One publication as it is rendered: what each page reads of it is noted, and what was computed of the one before is
 * kept when nothing it had read moved.
 */
export class Observation implements Observateur {
  readonly publication: Publication;
  readonly membres: Membres;
  readonly #brute: Publication;
  readonly #noms: Membres;
  readonly #memos = new Map<string, Memo>();
  readonly #index = new Map<string, Groupes>();
  #cadre: Set<number> | null = null;

  constructor({ publication, membres }: Lue) {
    this.#brute = publication;
    this.#noms = membres;
    this.publication = observer(publication, this);
    const noter = (): void => {
      this.noter(NOMS);
    };
    this.membres = {
      version: membres.version,
      get membres() {
        noter();
        return membres.membres;
      },
    };
  }

  noter(lecture: string): void {
    this.#cadre?.add(reduire(lecture));
  }

  indexer(
    nom: string,
    index: Index,
    grouper: (p: Publication) => Map<unknown, readonly unknown[]>,
  ): ReadonlyMap<unknown, readonly unknown[]> {
    const source = this.#brute[index.liste];
    let connus = this.#index.get(nom);
    if (connus?.source !== source) {
      connus = { index, source, groupes: grouper(this.#brute) };
      this.#index.set(nom, connus);
    }
    return connus.groupes;
  }

  memoriser<T>(cle: string, calculer: (p: Publication) => T): T {
    this.noter(MEMO + cle);
    let memo = this.#memos.get(cle);
    if (!memo) {
      const dehors = this.#cadre;
      this.#cadre = new Set();
      try {
        const valeur = calculer(this.publication);
        memo = { valeur, calculer, lectures: Uint32Array.from(this.#cadre) };
      } finally {
        this.#cadre = dehors;
      }
      this.#memos.set(cle, memo);
    }
    return memo.valeur as T;
  }

  /** Runs a work of reading, one at a time, and says what it read. */
  async pendant<T>(lire: () => Promise<T>): Promise<{ lu: T; lectures: Uint32Array }> {
    this.#cadre = new Set();
    try {
      const lu = await lire();
      return { lu, lectures: Uint32Array.from(this.#cadre) };
    } finally {
      this.#cadre = null;
    }
  }

  /** The next publication, with everything that is still true of it; and the readings that moved. */
  suivante(suite: Lue): { observation: Observation; touchees: Touchees } {
    const observation = new Observation(suite);
    for (const [nom, groupes] of this.#index) observation.#index.set(nom, groupes);
    const touchees = this.#listesTouchees(suite.publication);
    if (suite.membres !== this.#noms) touchees.add(reduire(NOMS));
    const douteux = this.#memosDouteux(touchees);
    for (const [cle, memo] of this.#memos) if (!douteux.has(cle)) observation.#memos.set(cle, memo);
    for (const cle of douteux) {
      const avant = this.#memos.get(cle);
      if (avant && !observation.#isReste(cle, avant)) touchees.add(reduire(MEMO + cle));
    }
    return { observation, touchees };
  }

  /** Computes again what may have changed; when it is equal, the old value stays: others hold parts of it. */
  #isReste(cle: string, avant: Memo): boolean {
    try {
      this.memoriser(cle, avant.calculer);
    } catch {
      // What it spoke of is gone: who read it is rendered again, or is gone too.
      return false;
    }
    const apres = this.#memos.get(cle);
    if (!apres || !isDeepStrictEqual(apres.valeur, avant.valeur)) return false;
    apres.valeur = avant.valeur;
    return true;
  }

  #listesTouchees(apres: Publication): Set<number> {
    const touchees = new Set<number>();
    for (const liste of Object.keys(apres) as (keyof Publication)[]) {
      const [avant, suite] = [this.#brute[liste], apres[liste]];
      if (avant === suite) continue;
      touchees.add(reduire(liste));
      if (!Array.isArray(avant) || !Array.isArray(suite)) continue;
      const bouges = bougesEntre(avant, suite);
      for (const [nom, connus] of this.#index) {
        const { index } = connus;
        if (index.liste !== liste) continue;
        for (const valeur of [...bouges.partis, ...bouges.venus])
          for (const cle of index.clesDe(valeur as never))
            touchees.add(reduire(`${nom}=${String(cle)}`));
        if (connus.source === avant && suivreIndex(connus.groupes, index, suite, bouges))
          connus.source = suite;
      }
    }
    return touchees;
  }

  #memosDouteux(touchees: Touchees): Set<string> {
    const suspectes = new Set(touchees);
    const douteux = new Set<string>();
    for (let avant = -1; avant !== douteux.size;) {
      avant = douteux.size;
      for (const [cle, { lectures }] of this.#memos) {
        if (douteux.has(cle) || !isTouche(lectures, suspectes)) continue;
        douteux.add(cle);
        suspectes.add(reduire(MEMO + cle));
      }
    }
    return douteux;
  }
}
