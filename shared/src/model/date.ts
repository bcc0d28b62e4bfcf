import { z } from 'zod';

/** A civil date in Paris, `YYYY-MM-DD`: no time, no zone. */
export const dateCivile = z.iso.date();
export type DateCivile = z.infer<typeof dateCivile>;

/** A moment, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** A whole date names a day that exists: no 30 February. */
const isJourReel = (date: string): boolean =>
  date.length < 10 || dateCivile.safeParse(date).success;

/** What the sources say of a date: `2023`, `2023-03` or `2023-03-11`, and their words when they are vaguer still. */
export const dateConnue = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error: 'une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ',
    })
    .refine(isJourReel, { error: 'ce jour n’existe pas dans le calendrier' }),
  /** « début juillet 2023 », « la presse annonçait le 16 ». Shown beside the date. */
  mention: z.string().min(1).nullable(),
});
export type DateConnue = z.infer<typeof dateConnue>;

const calendrier = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** Civil date in Paris at a given moment. The only place where an instant becomes a day. */
export const jourAParis = (moment: Date): DateCivile => calendrier.format(moment);

/** The day before, or after, in whole days. */
export function ajouterJours(date: DateCivile, jours: number): DateCivile {
  const d = new Date(`${date}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + jours);
  return d.toISOString().slice(0, 10);
}

/** Same day some months later; the 31st becomes the last day of a shorter month. */
export function ajouterMois(date: DateCivile, mois: number): DateCivile {
  const [annee = 0, m = 1, jour = 1] = date.split('-').map(Number);
  const total = annee * 12 + (m - 1) + mois;
  const dernier = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const pad = (n: number, l: number) => String(n).padStart(l, '0');
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}-${pad(Math.min(jour, dernier), 2)}`;
}

/** Sort key of a partly known date: what is vaguer comes last in its period, an unknown date last of all. */
export function cleDeTri(date: DateConnue | null): string {
  return date === null ? '9999-99-99' : `${date.date}-99-99`.slice(0, 10);
}
