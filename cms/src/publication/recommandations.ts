import type { Recommandations } from '@acp/shared/model';
import type { Recommandations as Saisi } from '../payload-types.ts';
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

export function toRecommandations(doc: Saisi): Recommandations {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    reference: toTexteExige(doc.reference),
    titre: doc.titre,
    mandature: toId(doc.mandature),
    groupe: toId(doc.groupe),
    mandat: toIdOuNull(doc.mandat),
    seance: toIdOuNull(doc.seance),
    date: toDateConnue(doc.date),
    enBref: toLignes(doc.enBref),
    propositions:
      doc.propositionsRelevees === true
        ? (doc.propositions ?? []).map((rangee) => ({
            id: rangee.identifiant,
            numero: rangee.numero,
            texte: rangee.texte,
          }))
        : null,
    texte: toTexte(doc.texte),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromRecommandations = (r: Recommandations): Saisie<'recommandations'> => ({
  ...PUBLIE,
  id: r.id,
  misAJourLe: r.misAJourLe,
  slug: r.slug,
  reference: r.reference,
  titre: r.titre,
  mandature: r.mandature,
  groupe: r.groupe,
  mandat: r.mandat,
  seance: r.seance,
  date: fromDateConnue(r.date),
  enBref: fromLignes(r.enBref),
  propositionsRelevees: r.propositions !== null,
  propositions: (r.propositions ?? []).map((p) => ({
    identifiant: p.id,
    numero: p.numero,
    texte: p.texte,
  })),
  texte: fromTexte(r.texte),
  documents: r.documents,
  sources: r.sources,
});
