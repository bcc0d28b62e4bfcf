import type { ArticleDePresse, Rubrique } from '@acp/shared/model';
import type { Rubrique as Saisi } from '../payload-types.ts';
import { fromChiffre, toChiffre } from './chiffre.ts';
import {
  fromDateConnue,
  fromLignes,
  toDateConnue,
  toIdOuNull,
  toIds,
  toLigne,
  toLignes,
  toNumero,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

const toArticle = (rangee: NonNullable<Saisi['articles']>[number]): ArticleDePresse => ({
  id: rangee.identifiant,
  titre: rangee.titre,
  editeur: rangee.editeur,
  date: toDateConnue(rangee.date),
  adresse: toLigne(rangee.adresse),
  resume: rangee.resume,
});

export function toRubrique(doc: Saisi): Rubrique {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    titre: doc.titre,
    theme: doc.theme,
    ordre: toNumero(doc.ordre),
    mandature: toIdOuNull(doc.mandature),
    enBref: toLignes(doc.enBref),
    texte: toTexte(doc.texte),
    reperes: (doc.reperes ?? []).map(toChiffre),
    articles: (doc.articles ?? []).map(toArticle),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromRubrique = (r: Rubrique): Saisie<'rubriques'> => ({
  ...PUBLIE,
  id: r.id,
  misAJourLe: r.misAJourLe,
  slug: r.slug,
  titre: r.titre,
  theme: r.theme,
  ordre: r.ordre,
  mandature: r.mandature,
  enBref: fromLignes(r.enBref),
  texte: fromTexte(r.texte),
  reperes: r.reperes.map(fromChiffre),
  articles: r.articles.map((a) => ({
    identifiant: a.id,
    titre: a.titre,
    editeur: a.editeur,
    date: fromDateConnue(a.date),
    adresse: a.adresse,
    resume: a.resume,
  })),
  documents: r.documents,
  sources: r.sources,
});
