import type { ChiffreSource } from '@acp/shared/model';
import type { Mandature as Saisi } from '../payload-types.ts';
import { fromDateConnue, toDateConnue, toIds, toLigne } from './lire-champs.ts';

/** A row of figures or of facts, the same in a mandature and in a rubrique. */
type Rangee = NonNullable<Saisi['chiffres']>[number];

export const toChiffre = (rangee: Rangee): ChiffreSource => ({
  libelle: rangee.libelle,
  valeur: rangee.valeur,
  date: toDateConnue(rangee.date),
  note: toLigne(rangee.note),
  sources: toIds(rangee.sources),
});

export const fromChiffre = (c: ChiffreSource): Rangee => ({
  libelle: c.libelle,
  valeur: c.valeur,
  date: fromDateConnue(c.date),
  note: c.note,
  sources: c.sources,
});
