import type { Direction } from '@acp/shared/model';
import type { Direction as Saisi } from '../payload-types.ts';
import { toIds, toLigne, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toDirection(doc: Saisi): Direction {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    nom: doc.nom,
    sigle: toLigne(doc.sigle),
    sources: toIds(doc.sources),
  };
}

export const fromDirection = (d: Direction): Saisie<'directions'> => ({
  ...PUBLIE,
  id: d.id,
  misAJourLe: d.misAJourLe,
  nom: d.nom,
  sigle: d.sigle,
  sources: d.sources,
});
