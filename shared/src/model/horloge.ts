import { voteAdoptant, type Acte } from './acte.ts';
import { ajouterMois, type DateCivile } from './date.ts';
import type { PointDeSuivi } from './point-de-suivi.ts';

/** The points of one acte, oldest first. */
export const pointsDe = (acte: Acte, points: readonly PointDeSuivi[]): PointDeSuivi[] =>
  points
    .filter((p) => p.acte === acte.id)
    .sort((a, b) => a.date.localeCompare(b.date) || a.numero - b.numero);

/** One date at which the City was, or is, expected to speak. */
export interface Attente {
  /** The point is due on or before this day. */
  date: DateCivile;
  /** The date the rule gives, when it was moved. */
  dateInitiale: DateCivile;
  /** A point given after this day, up to `date`, meets it. */
  apres: DateCivile;
  statut: 'tenue' | 'manquee' | 'a-venir';
  /** The point that met the date, or came late. */
  point: PointDeSuivi | null;
  motifDuReport: string | null;
}

/** Start of the clock: the day the Council adopted the acte, when it is known to the day. */
export function departDe(acte: Acte): DateCivile | null {
  const date = voteAdoptant(acte, 'conseil')?.date?.date;
  return date?.length === 10 ? date : null;
}

/**
 * The clock of an acte at a date (rule 7). The first point is due one period after the Council's vote; the next ones
 * at each anniversary of the first point. A point given in the half period after a missed date answers it, late, and
 * does not meet the next one. A date moved past the next one stands for both. A partial record, an acte without
 * promise or without a known day of vote has no clock: an empty list. Otherwise the dates are in order and the last
 * item, and only it, is still to come.
 */
export function horlogeDe(
  acte: Acte,
  points: readonly PointDeSuivi[],
  aujourdhui: DateCivile,
): Attente[] {
  const mois = acte.periodiciteMois;
  if (acte.releve === 'partiel' || mois === null) return [];
  const depart = departDe(acte);
  if (depart === null) return [];
  const donnes = pointsDe(acte, points).filter((p) => p.date > depart && p.date <= aujourdhui);
  const premier = donnes[0];
  const attentes: Attente[] = [];
  let apres = depart;

  const attendre = (dateInitiale: DateCivile): Attente => {
    const report = acte.reports.findLast((r) => r.de === dateInitiale);
    const date = report?.a ?? dateInitiale;
    const aTemps = donnes.findLast((p) => p.date > apres && p.date <= date);
    const statut = aTemps ? 'tenue' : date < aujourdhui ? 'manquee' : 'a-venir';
    const limite = ajouterMois(date, Math.floor(mois / 2));
    const point = aTemps ?? donnes.find((p) => p.date > date && p.date <= limite) ?? null;
    const motifDuReport = report?.motif ?? null;
    const attente: Attente = { date, dateInitiale, apres, statut, point, motifDuReport };
    attentes.push(attente);
    apres = point && point.date > date ? point.date : date;
    return attente;
  };

  let base = depart;
  for (let rang = 1; ; rang++) {
    const date = ajouterMois(base, rang * mois);
    const derniere = attentes.at(-1);
    if (premier && base !== premier.date && premier.date <= date) {
      // The first point sets the anniversary, unless it already answered an expected date.
      if (!derniere?.point) {
        const { date: jour } = premier;
        attentes.push({
          date: jour,
          dateInitiale: jour,
          apres,
          statut: 'tenue',
          point: premier,
          motifDuReport: null,
        });
        apres = jour;
      }
      base = premier.date;
      rang = 0;
    } else if (derniere && date <= derniere.date) {
      continue;
    } else if (attendre(date).statut === 'a-venir') return attentes;
  }
}

/** The next expected point: a date that stays true on an old page; null without a clock. */
export function prochainPoint(
  acte: Acte,
  points: readonly PointDeSuivi[],
  aujourdhui: DateCivile,
): Attente | null {
  return horlogeDe(acte, points, aujourdhui).find((a) => a.statut === 'a-venir') ?? null;
}

/** Yearly points that did not come, oldest first. */
export const pointsManques = (
  acte: Acte,
  points: readonly PointDeSuivi[],
  aujourdhui: DateCivile,
): Attente[] => horlogeDe(acte, points, aujourdhui).filter((a) => a.statut === 'manquee');
