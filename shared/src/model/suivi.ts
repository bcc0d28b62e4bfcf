import type { Acte } from './acte.ts';
import type { DateCivile } from './date.ts';
import { departDe, horlogeDe } from './horloge.ts';
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
    definition:
      'Notre relevé est incomplet\u00a0: la Ville a pu parler sans que nous l’ayons noté.',
  },
  'non-mesurable': {
    libelle: 'Non mesurable',
    definition: 'Le passage n’engage à rien que l’on puisse observer.',
  },
} as const satisfies Definitions<string>;
export type EtatMontre = keyof typeof ETATS_MONTRES;

type EtatAffirme = Exclude<EtatDit, 'non-mentionnee'>;

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
  const donnes = points.filter((p) => p.date <= aujourdhui);
  const etat = etatDe(mesure, acte, donnes);
  if (
    etat === 'realisee' ||
    etat === 'abandonnee' ||
    etat === 'non-mesurable' ||
    etat === 'non-releve'
  )
    return null;
  const depart = departDe(acte);
  if (depart === null) return null;
  const derniere = parolesSur(mesure, donnes).at(-1)?.point.date;
  const depuis = derniere !== undefined && derniere > depart ? derniere : depart;
  const attendue = horlogeDe(acte, donnes, aujourdhui).find((a) => a.apres >= depuis);
  return attendue !== undefined && attendue.date < aujourdhui ? depuis : null;
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
