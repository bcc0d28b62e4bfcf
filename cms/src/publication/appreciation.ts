import type { Appreciation } from '@acp/shared/model';
import type { Appreciation as Saisi } from '../payload-types.ts';
import { toId, toIdOuNull, toIds, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

export function toAppreciation(doc: Saisi): Appreciation {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    acte: toId(doc.acte),
    pointDeSuivi: toIdOuNull(doc.pointDeSuivi),
    date: doc.date,
    auteur: doc.auteur,
    signature: doc.signature,
    texte: toTexte(doc.texte),
    lignes: (doc.lignes ?? []).map((rangee) => ({
      mesure: toId(rangee.mesure),
      texte: rangee.texte,
    })),
    sources: toIds(doc.sources),
  };
}

export const fromAppreciation = (a: Appreciation): Saisie<'appreciations'> => ({
  ...PUBLIE,
  id: a.id,
  misAJourLe: a.misAJourLe,
  acte: a.acte,
  pointDeSuivi: a.pointDeSuivi,
  date: a.date,
  auteur: a.auteur,
  signature: a.signature,
  texte: fromTexte(a.texte),
  lignes: a.lignes.map((l) => ({ mesure: l.mesure, texte: l.texte })),
  sources: a.sources,
});
