import type { Carnet } from '@acp/shared/model';
import type { Carnet as Saisi } from '../payload-types.ts';
import {
  fromDateConnue,
  fromLignes,
  toDateConnue,
  toId,
  toIds,
  toLigne,
  toLignes,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

export function toCarnet(doc: Saisi): Carnet {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    reference: toTexteExige(doc.reference),
    titre: doc.titre,
    mandature: toId(doc.mandature),
    groupe: toId(doc.groupe),
    date: toDateConnue(doc.date),
    enBref: toLignes(doc.enBref),
    priorites: toLignes(doc.priorites),
    questions: (doc.questions ?? []).map((rangee) => ({
      id: rangee.identifiant,
      question: rangee.question,
      reponse: toLigne(rangee.reponse),
    })),
    texte: toTexte(doc.texte),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromCarnet = (c: Carnet): Saisie<'carnets'> => ({
  ...PUBLIE,
  id: c.id,
  misAJourLe: c.misAJourLe,
  slug: c.slug,
  reference: c.reference,
  titre: c.titre,
  mandature: c.mandature,
  groupe: c.groupe,
  date: fromDateConnue(c.date),
  enBref: fromLignes(c.enBref),
  priorites: fromLignes(c.priorites),
  questions: c.questions.map((q) => ({
    identifiant: q.id,
    question: q.question,
    reponse: q.reponse,
  })),
  texte: fromTexte(c.texte),
  documents: c.documents,
  sources: c.sources,
});
