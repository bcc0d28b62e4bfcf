import type { MandatDeTravail } from '@acp/shared/model';
import type { MandatDeTravail as Saisi } from '../payload-types.ts';
import {
  fromDateConnue,
  fromLignes,
  toDateConnue,
  toId,
  toIdOuNull,
  toIds,
  toLignes,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';
import { fromVote, toVote } from './vote.ts';

export function toMandat(doc: Saisi): MandatDeTravail {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    reference: toTexteExige(doc.reference),
    titre: doc.titre,
    mandature: toId(doc.mandature),
    groupe: toId(doc.groupe),
    carnet: toIdOuNull(doc.carnet),
    seance: toIdOuNull(doc.seance),
    date: toDateConnue(doc.date),
    question: doc.question,
    enBref: toLignes(doc.enBref),
    votes: (doc.votes ?? []).map(toVote),
    texte: toTexte(doc.texte),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromMandat = (m: MandatDeTravail): Saisie<'mandats'> => ({
  ...PUBLIE,
  id: m.id,
  misAJourLe: m.misAJourLe,
  slug: m.slug,
  reference: m.reference,
  titre: m.titre,
  mandature: m.mandature,
  groupe: m.groupe,
  carnet: m.carnet,
  seance: m.seance,
  date: fromDateConnue(m.date),
  question: m.question,
  enBref: fromLignes(m.enBref),
  votes: m.votes.map(fromVote),
  texte: fromTexte(m.texte),
  documents: m.documents,
  sources: m.sources,
});
