import type { PointDeSuivi } from '@acp/shared/model';
import type { PointDeSuivi as Saisi } from '../payload-types.ts';
import { toId, toIdOuNull, toIds, toLigne, toNumero, toTexteExige } from './lire-champs.ts';
import { fromPreuve, toPreuve } from './preuve.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

type Ligne = NonNullable<Saisi['lignes']>[number];

/** What was typed before « Non mentionnée » was chosen is hidden in the form: it is not published. */
function toLigneDeSuivi(rangee: Ligne): PointDeSuivi['lignes'][number] {
  const isMuette = rangee.etat === 'non-mentionnee';
  return {
    mesure: toId(rangee.mesure),
    etat: rangee.etat,
    texte: isMuette ? null : toLigne(rangee.texte),
    preuves: isMuette ? [] : (rangee.preuves ?? []).map(toPreuve),
  };
}

export function toPointDeSuivi(doc: Saisi): PointDeSuivi {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    numero: toNumero(doc.numero),
    acte: toId(doc.acte),
    date: doc.date,
    signataire: doc.signataire,
    cadre: doc.cadre,
    seance: toIdOuNull(doc.seance),
    texte: toTexte(doc.texte),
    lignes: (doc.lignes ?? []).map(toLigneDeSuivi),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromPointDeSuivi = (p: PointDeSuivi): Saisie<'points-de-suivi'> => ({
  ...PUBLIE,
  id: p.id,
  misAJourLe: p.misAJourLe,
  slug: p.slug,
  numero: p.numero,
  acte: p.acte,
  date: p.date,
  signataire: p.signataire,
  cadre: p.cadre,
  seance: p.seance,
  texte: fromTexte(p.texte),
  lignes: p.lignes.map((l) => ({
    mesure: l.mesure,
    etat: l.etat,
    texte: l.texte,
    preuves: l.preuves.map(fromPreuve),
  })),
  documents: p.documents,
  sources: p.sources,
});
