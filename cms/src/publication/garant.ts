import type { Garant } from '@acp/shared/model';
import type { Garant as Saisi } from '../payload-types.ts';
import { toIds, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toGarant(doc: Saisi): Garant {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    nom: doc.nom,
    qualite: doc.qualite,
    mandatures: toIds(doc.mandatures),
    sources: toIds(doc.sources),
  };
}

export const fromGarant = (g: Garant): Saisie<'garants'> => ({
  ...PUBLIE,
  id: g.id,
  misAJourLe: g.misAJourLe,
  nom: g.nom,
  qualite: g.qualite,
  mandatures: g.mandatures,
  sources: g.sources,
});
