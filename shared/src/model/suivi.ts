import { voteAdoptant, type Acte } from './acte.ts';
import { ajouterMois, type DateCivile } from './date.ts';
import type { Definitions } from './liste.ts';
import type { Mesure } from './mesure.ts';
import {
  ETATS_DITS,
  type EtatDit,
  type LigneDeSuivi,
  type PointDeSuivi,
} from './point-de-suivi.ts';

/** What is shown of a measure: the last thing stated, or why nothing is (domain table of états). */
export const ETATS_MONTRES = {
  'en-cours': ETATS_DITS['en-cours'],
  partielle: ETATS_DITS.partielle,
  realisee: ETATS_DITS.realisee,
  abandonnee: ETATS_DITS.abandonnee,
  'sans-point': {
    libelle: 'Sans point de suivi',
    definition: 'Aucun point de suivi n’a parlé de cette mesure.',
  },
  'non-releve': {
    libelle: 'Non relevé',
    definition: 'Notre relevé est incomplet : la Ville a pu parler sans que nous l’ayons noté.',
  },
  'non-mesurable': {
    libelle: 'Non mesurable',
    definition: 'Le passage n’engage à rien que l’on puisse observer.',
  },
} as const satisfies Definitions<string>;
export type EtatMontre = keyof typeof ETATS_MONTRES;

type EtatAffirme = Exclude<EtatDit, 'non-mentionnee'>;

/** The points of one acte, oldest first. */
export const pointsDe = (acte: Acte, points: readonly PointDeSuivi[]): PointDeSuivi[] =>
  points
    .filter((p) => p.acte === acte.id)
    .sort((a, b) => a.date.localeCompare(b.date) || a.numero - b.numero);

/** What the City said of a measure, oldest first, silences (`non-mentionnee`) left out. */
export function parolesSur(
  mesure: Mesure,
  points: readonly PointDeSuivi[],
): { point: PointDeSuivi; ligne: LigneDeSuivi & { etat: EtatAffirme } }[] {
  return points
    .filter((p) => p.acte === mesure.acte)
    .sort((a, b) => a.date.localeCompare(b.date) || a.numero - b.numero)
    .flatMap((point) =>
      point.lignes.flatMap((ligne) =>
        ligne.mesure === mesure.id && ligne.etat !== 'non-mentionnee'
          ? [{ point, ligne: { ...ligne, etat: ligne.etat } }]
          : [],
      ),
    );
}

/** The shown état. Nothing is inferred (rule 2). */
export function etatDe(mesure: Mesure, acte: Acte, points: readonly PointDeSuivi[]): EtatMontre {
  if (!mesure.mesurable) return 'non-mesurable';
  const derniere = parolesSur(mesure, points).at(-1);
  if (derniere) return derniere.ligne.etat;
  return acte.releve === 'partiel' ? 'non-releve' : 'sans-point';
}

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
function departDe(acte: Acte): DateCivile | null {
  const date = voteAdoptant(acte, 'conseil')?.date?.date;
  return date?.length === 10 ? date : null;
}

/**
 * The clock of an acte at a date (rule 7). The first point is due one period after the Council's vote; the next ones
 * at each anniversary of the first point. A point given in the half period after a missed date answers it, late, and
 * does not meet the next one. A partial record, an acte without promise or without a known day of vote has no clock:
 * an empty list. Otherwise the last item, and only it, is still to come.
 */
export function horlogeDe(
  acte: Acte,
  points: readonly PointDeSuivi[],
  aujourdhui: DateCivile,
): Attente[] {
  const depart = departDe(acte);
  const mois = acte.periodiciteMois;
  if (acte.releve === 'partiel' || mois === null || depart === null) return [];
  const donnes = pointsDe(acte, points).filter((p) => p.date <= aujourdhui);
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
    const attente: Attente = {
      date,
      dateInitiale,
      apres,
      statut,
      point,
      motifDuReport: report?.motif ?? null,
    };
    attentes.push(attente);
    apres = point && point.date > date ? point.date : date;
    return attente;
  };

  let base = depart;
  for (let rang = 1; ; rang++) {
    const date = ajouterMois(base, rang * mois);
    if (premier && base !== premier.date && premier.date <= date) {
      // The first point sets the anniversary, unless it already answered a missed date.
      if (attentes.at(-1)?.point !== premier) {
        attentes.push({
          date: premier.date,
          dateInitiale: premier.date,
          apres,
          statut: 'tenue',
          point: premier,
          motifDuReport: null,
        });
      }
      base = apres = premier.date;
      rang = 0;
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

/**
 * « Sans nouvelle depuis le … »: the last day the City spoke of the measure (or the Council's vote), once an expected
 * date has gone by without a word on it. null: no such flag. Never on a measure that is done, abandoned, not
 * measurable or not recorded.
 */
export function sansNouvelleDepuis(
  mesure: Mesure,
  acte: Acte,
  points: readonly PointDeSuivi[],
  aujourdhui: DateCivile,
): DateCivile | null {
  const etat = etatDe(mesure, acte, points);
  if (
    etat === 'realisee' ||
    etat === 'abandonnee' ||
    etat === 'non-mesurable' ||
    etat === 'non-releve'
  )
    return null;
  const depart = departDe(acte);
  if (depart === null) return null;
  const derniere =
    parolesSur(mesure, points).findLast(({ point }) => point.date <= aujourdhui)?.point.date ??
    depart;
  const attendue = horlogeDe(acte, points, aujourdhui).find((a) => a.apres >= derniere);
  return attendue !== undefined && attendue.date < aujourdhui ? derniere : null;
}

export const isSansNouvelle = (
  mesure: Mesure,
  acte: Acte,
  points: readonly PointDeSuivi[],
  aujourdhui: DateCivile,
): boolean => sansNouvelleDepuis(mesure, acte, points, aujourdhui) !== null;

/** Which measures a point speaks of, and which it leaves aside (rule 6). */
export function couvertureDe(point: PointDeSuivi): { dites: string[]; muettes: string[] } {
  const muettes = point.lignes.filter((l) => l.etat === 'non-mentionnee').map((l) => l.mesure);
  return { dites: point.lignes.map((l) => l.mesure).filter((m) => !muettes.includes(m)), muettes };
}

/** Counts by shown état, in the order of the states; no percentage (rule 4). */
export function compterParEtat(
  etats: readonly EtatMontre[],
): { etat: EtatMontre; nombre: number }[] {
  return (Object.keys(ETATS_MONTRES) as EtatMontre[]).map((etat) => ({
    etat,
    nombre: etats.filter((e) => e === etat).length,
  }));
}
