import type { Campagne } from '@acp/shared/model';
import type { Campagne as Saisi } from '../payload-types.ts';
import { toDateCivile, toIds, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toCampagne(doc: Saisi): Campagne {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    titre: doc.titre,
    annee: doc.annee,
    ouverteLe: toDateCivile(doc.ouverteLe),
    reponsesAttenduesLe: toDateCivile(doc.reponsesAttenduesLe),
    actes: toIds(doc.actes),
  };
}

export const fromCampagne = (c: Campagne): Saisie<'campagnes'> => ({
  ...PUBLIE,
  id: c.id,
  misAJourLe: c.misAJourLe,
  titre: c.titre,
  annee: c.annee,
  ouverteLe: c.ouverteLe,
  reponsesAttenduesLe: c.reponsesAttenduesLe,
  actes: c.actes,
});
