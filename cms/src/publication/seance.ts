import type { Seance } from '@acp/shared/model';
import type { Seance as Saisi } from '../payload-types.ts';
import {
  fromDateConnue,
  fromLignes,
  toDateConnue,
  toId,
  toIds,
  toLigne,
  toLignes,
  toNombre,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

export function toSeance(doc: Saisi): Seance {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    type: doc.type,
    titre: doc.titre,
    mandature: toId(doc.mandature),
    groupes: toIds(doc.groupes),
    date: toDateConnue(doc.date),
    heureDebut: toLigne(doc.heureDebut),
    heureFin: toLigne(doc.heureFin),
    lieu: toLigne(doc.lieu),
    statut: doc.statut,
    ordreDuJour: (doc.ordreDuJour ?? []).map((rangee) => ({
      id: rangee.identifiant,
      titre: rangee.titre,
    })),
    presents: toNombre(doc.presents),
    instances: toIds(doc.instances),
    enBref: toLignes(doc.enBref),
    texte: toTexte(doc.texte),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromSeance = (s: Seance): Saisie<'seances'> => ({
  ...PUBLIE,
  id: s.id,
  misAJourLe: s.misAJourLe,
  slug: s.slug,
  type: s.type,
  titre: s.titre,
  mandature: s.mandature,
  groupes: s.groupes,
  date: fromDateConnue(s.date),
  heureDebut: s.heureDebut,
  heureFin: s.heureFin,
  lieu: s.lieu,
  statut: s.statut,
  ordreDuJour: s.ordreDuJour.map((o) => ({ identifiant: o.id, titre: o.titre })),
  presents: s.presents,
  instances: s.instances,
  enBref: fromLignes(s.enBref),
  texte: fromTexte(s.texte),
  documents: s.documents,
  sources: s.sources,
});
