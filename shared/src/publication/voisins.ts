/** What the rooms of one program let each other know of the publication, so that none does again what another did. */
import { dirname } from 'node:path';
import type { Lecture } from './lire.ts';
import type { Membres, Publication } from './schema.ts';

/** The last version read or written beside each place, as long as somebody holds it: one record, not one a room. */
const partagees = new Map<string, WeakRef<Lecture>>();

/** Lets the other rooms have a version. */
export function partager(dossier: string, lecture: Lecture): Lecture {
  partagees.set(dirname(dossier), new WeakRef(lecture));
  return lecture;
}

/** The version of these very files, or null. */
export function partagee(dossier: string, repere: string): Lecture | null {
  const connue = partagees.get(dirname(dossier))?.deref();
  return connue?.repere === repere ? connue : null;
}

/** What is being written, and will be the publication unless that fails. */
export interface Annonce {
  publication: Publication;
  membres: Membres;
  /** Weight of `publication.json`. */
  octets: number;
}

const oreilles = new Map<string, (annonce: Annonce) => void>();

/** Says what is about to be the publication of a place, while it is being written. */
export function annoncer(dossier: string, annonce: Annonce): void {
  oreilles.get(dossier)?.(annonce);
}

/** Hears of it, in the same program; one room a place. Returns how to stop. */
export function ecouter(dossier: string, oreille: (annonce: Annonce) => void): () => void {
  oreilles.set(dossier, oreille);
  return () => oreilles.delete(dossier);
}
