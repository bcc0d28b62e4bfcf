import type { Source } from '@acp/shared/model';
import type { Source as Saisi } from '../payload-types.ts';
import { fromDateConnue, toDateConnue, toIdOuNull, toLigne, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

export function toSource(doc: Saisi): Source {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    titre: doc.titre,
    editeur: doc.editeur,
    adresse: toLigne(doc.adresse),
    dateAffichee: toDateConnue(doc.dateAffichee),
    lueLe: toDateConnue(doc.lueLe),
    note: toLigne(doc.note),
    copie: toIdOuNull(doc.copie),
  };
}

export const fromSource = (s: Source): Saisie<'sources'> => ({
  ...PUBLIE,
  id: s.id,
  misAJourLe: s.misAJourLe,
  titre: s.titre,
  editeur: s.editeur,
  adresse: s.adresse,
  dateAffichee: fromDateConnue(s.dateAffichee),
  lueLe: fromDateConnue(s.lueLe),
  note: s.note,
  copie: s.copie,
});
