import type { Instance } from '@acp/shared/model';
import type { Instance as Saisi } from '../payload-types.ts';
import { toIds, toLigne, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toInstance(doc: Saisi): Instance {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    nom: doc.nom,
    categorie: doc.categorie,
    description: toLigne(doc.description),
    adresse: toLigne(doc.adresse),
    sources: toIds(doc.sources),
  };
}

export const fromInstance = (i: Instance): Saisie<'instances'> => ({
  ...PUBLIE,
  id: i.id,
  misAJourLe: i.misAJourLe,
  nom: i.nom,
  categorie: i.categorie,
  description: i.description,
  adresse: i.adresse,
  sources: i.sources,
});
