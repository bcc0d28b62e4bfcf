import type { Actualite } from '@acp/shared/model';
import type { Actualite as Saisi } from '../payload-types.ts';
import { fromObjet, toIds, toObjets, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

export function toActualite(doc: Saisi): Actualite {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    titre: doc.titre,
    date: doc.date,
    chapo: doc.chapo,
    texte: toTexte(doc.texte),
    objets: toObjets(doc.objets),
    sources: toIds(doc.sources),
  };
}

export const fromActualite = (a: Actualite): Saisie<'actualites'> => ({
  ...PUBLIE,
  id: a.id,
  misAJourLe: a.misAJourLe,
  slug: a.slug,
  titre: a.titre,
  date: a.date,
  chapo: a.chapo,
  texte: fromTexte(a.texte),
  objets: a.objets.map(fromObjet),
  sources: a.sources,
});
