import type { Correction } from '@acp/shared/model';
import type { Correction as Saisi } from '../payload-types.ts';
import { fromObjet, toDateCivile, toLigne, toObjetOuNull, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toCorrection(doc: Saisi): Correction {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    objet: toObjetOuNull(doc.objet),
    signaleeLe: doc.signaleeLe,
    description: doc.description,
    statut: doc.statut,
    suite: toLigne(doc.suite),
    closeLe: toDateCivile(doc.closeLe),
  };
}

export const fromCorrection = (c: Correction): Saisie<'corrections'> => ({
  ...PUBLIE,
  id: c.id,
  misAJourLe: c.misAJourLe,
  objet: c.objet === null ? null : fromObjet(c.objet),
  signaleeLe: c.signaleeLe,
  description: c.description,
  statut: c.statut,
  suite: c.suite,
  closeLe: c.closeLe,
});
