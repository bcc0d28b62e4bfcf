import type { Groupe } from '@acp/shared/model';
import type { Groupe as Saisi } from '../payload-types.ts';
import { fromLignes, toId, toIds, toLignes, toNombre, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

export function toGroupe(doc: Saisi): Groupe {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    nom: doc.nom,
    mandature: toId(doc.mandature),
    enBref: toLignes(doc.enBref),
    texte: toTexte(doc.texte),
    nombreDeSieges: toNombre(doc.nombreDeSieges),
    nombreDePorteParoles: toNombre(doc.nombreDePorteParoles),
    sources: toIds(doc.sources),
  };
}

export const fromGroupe = (g: Groupe): Saisie<'groupes'> => ({
  ...PUBLIE,
  id: g.id,
  misAJourLe: g.misAJourLe,
  slug: g.slug,
  nom: g.nom,
  mandature: g.mandature,
  enBref: fromLignes(g.enBref),
  texte: fromTexte(g.texte),
  nombreDeSieges: g.nombreDeSieges,
  nombreDePorteParoles: g.nombreDePorteParoles,
  sources: g.sources,
});
