import type { CleEntites, Publication } from './schema.ts';

/** Where a verified object stands: the same words mean something else elsewhere. */
export type Place = CleEntites | 'assemblee' | 'editions' | 'retraits' | 'membres';
export type Entite = Publication[CleEntites][number];

const places = new WeakMap<object, Place>();

/** An object that its schema has accepted there and that is frozen: it need not be read again. */
export const isVerifiee = (place: Place, valeur: unknown): boolean =>
  typeof valeur === 'object' && valeur !== null && places.get(valeur) === place;

export function figer<T>(valeur: T): T {
  if (typeof valeur === 'object' && valeur !== null && !Object.isFrozen(valeur)) {
    Object.freeze(valeur);
    for (const v of Object.values(valeur)) figer(v);
  }
  return valeur;
}

/** Frozen, and known from now on. Only for what a schema has just given back. */
export function noterVerifiee<T extends object>(place: Place, valeur: T): T {
  places.set(figer(valeur), place);
  return valeur;
}

/** What is worked out once of a verified object, since it never changes; of any other, each time. */
export function createMemoire<E extends object, R>(
  calculer: (cle: Place, entite: E) => R,
): (cle: Place, entite: E) => R {
  const sus = new WeakMap<E, R>();
  return (cle, entite) => {
    const su = sus.get(entite);
    if (su !== undefined) return su;
    const calcule = calculer(cle, entite);
    if (isVerifiee(cle, entite)) sus.set(entite, calcule);
    return calcule;
  };
}

type Sorte = Record<string, unknown>;
const isSorte = (valeur: unknown): valeur is Sorte => typeof valeur === 'object' && valeur !== null;

/** Two values with the same canonical text, without writing it. */
export function isMeme(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isSorte(a) || !isSorte(b)) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((v, i) => isMeme(v, b[i]))
    );
  // A key left undefined is not written.
  for (const cle in a) if (!isMeme(a[cle], b[cle])) return false;
  for (const cle in b) if (b[cle] !== undefined && a[cle] === undefined) return false;
  return true;
}

/** The entity of that id in a list sorted by id. */
export function trouver<E extends { id: string }>(entites: readonly E[], id: string): E | null {
  let debut = 0;
  let fin = entites.length;
  while (debut < fin) {
    const milieu = (debut + fin) >>> 1;
    const entite = entites[milieu];
    if (!entite) return null;
    if (entite.id === id) return entite;
    if (entite.id < id) debut = milieu + 1;
    else fin = milieu;
  }
  return null;
}
