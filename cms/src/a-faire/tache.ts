import { heureAParis, type DateCivile } from '@acp/shared/model';
import { direHeure } from '../cycle/dates.ts';

/** One thing to do: what, since when, and the screen where it is done. */
export interface Tache {
  quoi: string;
  /** Since when, or by when; empty when there is no date to tell. */
  quand: string;
  bouton: string;
  adresse: string;
}

/** Things of one kind, most pressing first. */
export interface Rubrique {
  id: string;
  titre: string;
  taches: readonly Tache[];
  /** How many there are, when not all of them were read. */
  total: number;
}

/** Lines shown of each kind: what is done today, and not a wall. */
const MONTREES = 5;

/** A rubrique with its lines; null when there is nothing to do. */
export const createRubrique = (
  id: string,
  titre: string,
  taches: readonly Tache[],
  total = taches.length,
): Rubrique | null => (taches.length === 0 ? null : { id, titre, taches, total });

/** The first lines of a rubrique, or all of them for who asks, and how many are left out. */
export function couper(
  { taches, total }: Rubrique,
  isEntiere: boolean,
): { montrees: readonly Tache[]; autres: number } {
  const montrees = isEntiere ? taches : taches.slice(0, MONTREES);
  return { montrees, autres: total - montrees.length };
}

/** « 22 novembre 2026 à 10 h 32 », in Paris. */
export function enMoment(instant: string): string {
  return direHeure(heureAParis(new Date(instant)));
}

/** A title that already holds quotation marks stands by itself. */
export const guillemets = (mots: string): string =>
  mots.includes('«') ? mots : `«\u00a0${mots}\u00a0»`;

export const adresseDeDocument = (collection: string, id: string): string =>
  `/admin/collections/${collection}/${encodeURIComponent(id)}`;

export const adresseDeCreation = (
  collection: string,
  champs: Record<string, string> = {},
): string => {
  const suite = new URLSearchParams(champs).toString();
  return `/admin/collections/${collection}/create${suite ? `?${suite}` : ''}`;
};

/** The most recent first. */
export const parDateDecroissante = <T extends { date: DateCivile }>(a: T, b: T): number =>
  b.date.localeCompare(a.date);
