import type { CompteRendu } from '@acp/shared/model';
import { AUCUN_POINT } from '../collections/ComptesRendus/points.ts';
import type { CompteRendu as Saisi } from '../payload-types.ts';
import {
  fromLignes,
  toDateCivile,
  toId,
  toIds,
  toLigne,
  toLignes,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';
import { fromVote, toVote } from './vote.ts';

type Rangee<K extends 'decisions' | 'sections' | 'errata'> = NonNullable<Saisi[K]>[number];

const toDecision = (rangee: Rangee<'decisions'>): CompteRendu['decisions'][number] => ({
  id: rangee.identifiant,
  titre: rangee.titre,
  texte: toLigne(rangee.texte),
  vote: rangee.vote?.[0] ? toVote(rangee.vote[0]) : null,
  sources: toIds(rangee.sources),
});

const toSection = (rangee: Rangee<'sections'>): CompteRendu['sections'][number] => ({
  id: rangee.identifiant,
  titre: rangee.titre,
  pointOrdreDuJour:
    rangee.pointOrdreDuJour === AUCUN_POINT ? null : toLigne(rangee.pointOrdreDuJour),
  texte: toTexte(rangee.texte),
});

const toErratum = (rangee: Rangee<'errata'>): CompteRendu['errata'][number] => ({
  date: rangee.date,
  ancre: toLigne(rangee.ancre),
  texte: rangee.texte,
});

export function toCompteRendu(doc: Saisi): CompteRendu {
  const isApprouve = doc.etat === 'approuve';
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    titre: doc.titre,
    seance: toId(doc.seance),
    etat: doc.etat,
    // Hidden in the form, but kept, when the état goes back.
    approuveLe: isApprouve ? toDateCivile(doc.approuveLe) : null,
    approuvePar: isApprouve ? toLigne(doc.approuvePar) : null,
    enBref: toLignes(doc.enBref),
    decisions: (doc.decisions ?? []).map(toDecision),
    sections: (doc.sections ?? []).map(toSection),
    errata: (doc.errata ?? []).map(toErratum),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromCompteRendu = (c: CompteRendu): Saisie<'comptes-rendus'> => ({
  ...PUBLIE,
  id: c.id,
  misAJourLe: c.misAJourLe,
  slug: c.slug,
  titre: c.titre,
  seance: c.seance,
  etat: c.etat,
  approuveLe: c.approuveLe ?? undefined,
  approuvePar: c.approuvePar,
  enBref: fromLignes(c.enBref),
  decisions: c.decisions.map((d) => ({
    identifiant: d.id,
    titre: d.titre,
    texte: d.texte,
    vote: d.vote ? [fromVote(d.vote)] : [],
    sources: d.sources,
  })),
  sections: c.sections.map((s) => ({
    identifiant: s.id,
    titre: s.titre,
    pointOrdreDuJour: s.pointOrdreDuJour,
    texte: fromTexte(s.texte),
  })),
  errata: c.errata.map((e) => ({ date: e.date, ancre: e.ancre, texte: e.texte })),
  documents: c.documents,
  sources: c.sources,
});
