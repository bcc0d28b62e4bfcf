/** One publication at a time: from the request that leaves to the last address that tells of it. */
import { setTimeout as attendre } from 'node:timers/promises';
import { arrondi } from '../barre.ts';
import { p95 } from '../bureau/ecrans.ts';
import { mediane } from '../mediane.ts';
import { attendreEnLigne } from './en-ligne.ts';
import { marqueDe, publierTitre, type Sujet } from './sujets.ts';
import type { SystemeRempli } from './systeme-rempli.ts';

/** How many times each acte was published with a mark of its own, in each system. */
const fois = new WeakMap<SystemeRempli, number>();

/** Seconds of one publication. */
export async function essayer(rempli: SystemeRempli, sujet: Sujet): Promise<number> {
  const rang = (fois.get(rempli) ?? 0) + 1;
  fois.set(rempli, rang);
  const marque = marqueDe(sujet.rang, rang);
  const depart = performance.now();
  const demande = publierTitre(rempli, sujet, marque);
  const [fin] = await Promise.all([attendreEnLigne(rempli.lecteur, sujet.places, marque), demande]);
  return (fin - depart) / 1000;
}

/** One publication of each subject, `pauseMs` from the start of one to the start of the next at least. */
export async function essayerTous(
  rempli: SystemeRempli,
  sujets: readonly Sujet[],
  pauseMs: number,
): Promise<number[]> {
  const secondes: number[] = [];
  for (const sujet of sujets) {
    const duree = await essayer(rempli, sujet);
    secondes.push(duree);
    await attendre(Math.max(0, pauseMs - duree * 1000));
  }
  return secondes;
}

/** « médiane 0,41 s, p95 0,55 s, pire 0,6 s » */
export const resumer = (secondes: readonly number[]): string =>
  `médiane ${arrondi(mediane(secondes))} s, p95 ${arrondi(p95(secondes))} s, pire ${arrondi(Math.max(...secondes))} s`;
