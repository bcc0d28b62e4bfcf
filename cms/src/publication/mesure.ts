import type { Mesure } from '@acp/shared/model';
import type { Mesure as Saisi } from '../payload-types.ts';
import {
  fromDateConnue,
  toBooleen,
  toDateConnue,
  toId,
  toIds,
  toLigne,
  toNumero,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

type Arrondissement = NonNullable<Saisi['arrondissements']>[number];

/** No date and no word: no deadline was written in the acte. */
function toEcheance(groupe: Saisi['echeance']): Mesure['echeance'] {
  const date = toDateConnue(groupe?.date);
  const mention = toLigne(groupe?.mention);
  return date === null && mention === null ? null : { date, mention };
}

export function toMesure(doc: Saisi): Mesure {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    reference: toTexteExige(doc.reference),
    acte: toId(doc.acte),
    numero: toNumero(doc.numero),
    citation: doc.citation,
    ancre: toLigne(doc.ancre),
    directions: toIds(doc.directions),
    delegation: toLigne(doc.delegation),
    arrondissements: (doc.arrondissements ?? []).map(Number),
    echeance: toEcheance(doc.echeance),
    echeancesDeplacees: (doc.echeancesDeplacees ?? []).map((rangee) => ({
      ancienne: rangee.ancienne,
      nouvelle: rangee.nouvelle,
      motif: rangee.motif,
      decideLe: rangee.decideLe,
    })),
    mesurable: toBooleen(doc.mesurable),
    motifNonMesurable: toLigne(doc.motifNonMesurable),
  };
}

export const fromMesure = (m: Mesure): Saisie<'mesures'> => ({
  ...PUBLIE,
  id: m.id,
  misAJourLe: m.misAJourLe,
  reference: m.reference,
  acte: m.acte,
  numero: m.numero,
  citation: m.citation,
  ancre: m.ancre,
  directions: m.directions,
  delegation: m.delegation,
  arrondissements: m.arrondissements.map((n) => String(n) as Arrondissement),
  echeance: {
    date: fromDateConnue(m.echeance?.date ?? null),
    mention: m.echeance?.mention ?? null,
  },
  echeancesDeplacees: m.echeancesDeplacees.map((e) => ({
    ancienne: e.ancienne,
    nouvelle: e.nouvelle,
    motif: e.motif,
    decideLe: e.decideLe,
  })),
  mesurable: m.mesurable,
  motifNonMesurable: m.motifNonMesurable,
});
