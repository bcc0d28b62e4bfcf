import type { Terme } from '@acp/shared/model';
import type { Terme as Saisi } from '../payload-types.ts';
import { toIds, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toTerme(doc: Saisi): Terme {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    terme: doc.terme,
    definition: doc.definition,
    voirAussi: toIds(doc.voirAussi),
    sources: toIds(doc.sources),
  };
}

export const fromTerme = (t: Terme): Saisie<'termes'> => ({
  ...PUBLIE,
  id: t.id,
  misAJourLe: t.misAJourLe,
  slug: t.slug,
  terme: t.terme,
  definition: t.definition,
  voirAussi: t.voirAussi,
  sources: t.sources,
});
