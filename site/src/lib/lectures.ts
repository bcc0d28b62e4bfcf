import type { Publication } from '@acp/shared/publication';

/** How the values of one list are found by a word: `actes` by `slug`, `editions` by `objet`. */
export interface Index {
  liste: keyof Publication;
  clesDe: (valeur: never) => readonly unknown[];
}

/**
 * What is told of each reading of a publication. The renderer gives one with the publication, and so learns which
 * pages a change reaches; nobody else does, and then nothing is noted.
 */
export interface Observateur {
  /** One reading: a whole list (`actes`), or what answers to one word of an index (`actes.slug=code-de-la-rue`). */
  noter: (lecture: string) => void;
  /** The groups of an index, made once for each state of its list; making them is not a reading. */
  indexer: (
    nom: string,
    index: Index,
    grouper: (p: Publication) => Map<unknown, readonly unknown[]>,
  ) => ReadonlyMap<unknown, readonly unknown[]>;
  /** A value computed once, with what it read itself. */
  memoriser: <T>(cle: string, calculer: (p: Publication) => T) => T;
}

/** Known by its name: the compiled site and the renderer each have their own copy of this module. */
const OBSERVATEUR = Symbol.for('assemblee.observateur');
type Observee = Publication & { [OBSERVATEUR]?: Observateur };

export const observateurDe = (publication: Publication): Observateur | undefined =>
  (publication as Observee)[OBSERVATEUR];

/** The same publication, whose lists are noted when they are read. */
export function observer(publication: Publication, observateur: Observateur): Publication {
  const observee = Object.defineProperty({}, OBSERVATEUR, { value: observateur });
  for (const liste of Object.keys(publication) as (keyof Publication)[]) {
    Object.defineProperty(observee, liste, {
      enumerable: true,
      get: () => {
        observateur.noter(liste);
        return publication[liste];
      },
    });
  }
  return observee as Publication;
}
