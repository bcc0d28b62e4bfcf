import {
  cleDeTri,
  comptesDuBilan,
  etatDe,
  horlogeDe,
  parolesSur,
  pointsDe,
  sansNouvelleDepuis,
  voteAdoptant,
  type Acte,
  type ActeDuBilan,
  type Attente,
  type ContenuDeBilan,
  type DateCivile,
  type Mesure,
  type MesureDuBilan,
  type PointDeSuivi,
} from '../model/index.ts';
import type { Publication } from './schema.ts';

/** The acte as it stood: a date of the clock moved later was not moved yet. */
const acteAu = (acte: Acte, jour: DateCivile): Acte => ({
  ...acte,
  reports: acte.reports.filter(({ decideLe }) => decideLe <= jour),
});

/** The promise covers what the Council adopted; the yearly round may ask about more. */
function isSuivi(p: Publication, acte: Acte, annee: number, jour: DateCivile): boolean {
  const vote = voteAdoptant(acte, 'conseil');
  const isAdopte = vote !== null && (vote.date === null || cleDeTri(vote.date) <= jour);
  return isAdopte || p.campagnes.some((c) => c.annee === annee && c.actes.includes(acte.id));
}

function mesureAu(
  mesure: Mesure,
  acte: Acte,
  points: readonly PointDeSuivi[],
  jour: DateCivile,
): MesureDuBilan {
  const parole = parolesSur(mesure, points).at(-1);
  return {
    mesure: mesure.id,
    etat: etatDe(mesure, acte, points),
    point: mesure.mesurable ? (parole?.point.id ?? null) : null,
    derniereNouvelle: parole?.point.date ?? null,
    sansNouvelleDepuis: sansNouvelleDepuis(mesure, acte, points, jour),
  };
}

/** Due in the year, or answered in the year. */
const isDeLAnnee = ({ date, point }: Attente, annee: number): boolean =>
  [date, point?.date].some((d) => d?.startsWith(`${String(annee)}-`));

function acteDuBilanAu(p: Publication, entier: Acte, annee: number, jour: DateCivile): ActeDuBilan {
  const rangee = { acte: entier.id, mandature: entier.mandature, releve: entier.releve };
  // We never accuse by ignorance (rule 7): named, and nothing more.
  if (entier.releve === 'partiel') return { ...rangee, mesures: [], attentes: [] };
  const acte = acteAu(entier, jour);
  const points = pointsDe(acte, p.pointsDeSuivi).filter(({ date }) => date <= jour);
  return {
    ...rangee,
    mesures: p.mesures
      .filter((mesure) => mesure.acte === acte.id)
      .sort((a, b) => a.numero - b.numero)
      .map((mesure) => mesureAu(mesure, acte, points, jour)),
    attentes: horlogeDe(acte, points, jour)
      .filter((attente) => isDeLAnnee(attente, annee))
      .map(({ date, statut, point }) => ({
        date,
        statut,
        point: point?.id ?? null,
        venuLe: point?.date ?? null,
      })),
  };
}

/** Put or answered in the year, or still waiting from before; nothing of an acte whose record is partial. */
function relancesAu(p: Publication, annee: number, jour: DateCivile): ContenuDeBilan['relances'] {
  const complets = new Set(p.actes.filter((a) => a.releve === 'complet').map(({ id }) => id));
  return p.relances
    .filter(({ acte, date }) => complets.has(acte) && date <= jour)
    .map(({ id, date, repondueLe }) => ({
      relance: id,
      date,
      repondueLe: repondueLe !== null && repondueLe <= jour ? repondueLe : null,
    }))
    .filter(
      ({ date, repondueLe }) =>
        repondueLe === null || [date, repondueLe].some((d) => d.startsWith(`${String(annee)}-`)),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.relance.localeCompare(b.relance));
}

/**
 * What the record said of one year on a day: the rows of its bilan. Only what is dated up to that day is read, so that
 * a point that comes later changes nothing; done again on the same day, it gives the same rows unless the record was
 * corrected.
 */
export function arreterBilan(p: Publication, annee: number, jour: DateCivile): ContenuDeBilan {
  const actes = p.actes
    .filter((acte) => isSuivi(p, acte, annee, jour))
    .map((acte) => acteDuBilanAu(p, acte, annee, jour));
  return { comptes: comptesDuBilan({ actes }), actes, relances: relancesAu(p, annee, jour) };
}
