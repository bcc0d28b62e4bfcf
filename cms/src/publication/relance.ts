import type { Relance } from '@acp/shared/model';
import type { Relance as Saisi } from '../payload-types.ts';
import { toDateCivile, toId, toIdOuNull, toIds, toLigne, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toRelance(doc: Saisi): Relance {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    acte: toId(doc.acte),
    mesures: toIds(doc.mesures),
    date: doc.date,
    auteur: doc.auteur,
    destinataire: doc.destinataire,
    direction: toIdOuNull(doc.direction),
    question: doc.question,
    repondueLe: toDateCivile(doc.repondueLe),
    reponse: toLigne(doc.reponse),
    adresse: toLigne(doc.adresse),
    sources: toIds(doc.sources),
  };
}

export const fromRelance = (r: Relance): Saisie<'relances'> => ({
  ...PUBLIE,
  id: r.id,
  misAJourLe: r.misAJourLe,
  acte: r.acte,
  mesures: r.mesures,
  date: r.date,
  auteur: r.auteur,
  destinataire: r.destinataire,
  direction: r.direction,
  question: r.question,
  repondueLe: r.repondueLe,
  reponse: r.reponse,
  adresse: r.adresse,
  sources: r.sources,
});
