import { z } from 'zod';
import { dateCivile } from './date.ts';

/** Wall time in Paris, `YYYY-MM-DDTHH:MM`: what the clock on the wall of the secretariat shows. */
export const heureDeParis = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((heure) => dateCivile.safeParse(heure.slice(0, 10)).success);
export type HeureDeParis = z.infer<typeof heureDeParis>;

/** Made once: making one takes a hundred times as long as reading the clock with it. */
const horloge = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the clock shows in Paris at a given moment. */
export const heureAParis = (moment: Date): HeureDeParis => horloge.format(moment).replace(' ', 'T');

const HEURE = 60 * 60 * 1000;

/**
 * The first moment when the clock in Paris shows this time, or a later one: the first of the two « 2 h 30 » of an
 * October night; 3 h for the « 2 h 30 » that a March night does not have.
 */
export function momentDe(heure: HeureDeParis): Date {
  const commeUtc = Date.parse(`${heure}:00Z`);
  // Paris is two hours ahead in summer, one in winter: the summer reading comes first.
  for (const avance of [2, 1]) {
    const moment = new Date(commeUtc - avance * HEURE);
    if (heureAParis(moment) === heure) return moment;
  }
  // The hour that does not exist: the clock jumps at the start of the next one.
  return new Date(Math.floor((commeUtc - HEURE) / HEURE) * HEURE);
}
