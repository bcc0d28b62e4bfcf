import type { Mandature, Phase } from '@acp/shared/model';
import type { Mandature as Saisi } from '../payload-types.ts';
import { fromChiffre, toChiffre } from './chiffre.ts';
import {
  fromDateConnue,
  fromLignes,
  toDateConnue,
  toIds,
  toLignes,
  toNombre,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

const toPhase = (rangee: NonNullable<Saisi['phases']>[number]): Phase => ({
  id: rangee.identifiant,
  titre: rangee.titre,
  debut: toDateConnue(rangee.debut),
  fin: toDateConnue(rangee.fin),
  texte: toTexte(rangee.texte),
  sources: toIds(rangee.sources),
});

export function toMandature(doc: Saisi): Mandature {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    slug: doc.slug,
    numero: doc.numero,
    titre: doc.titre,
    promotion: doc.promotion,
    debut: toDateConnue(doc.debut),
    fin: toDateConnue(doc.fin),
    nombreDeSieges: toNombre(doc.nombreDeSieges),
    enBref: toLignes(doc.enBref),
    phases: (doc.phases ?? []).map(toPhase),
    chiffres: (doc.chiffres ?? []).map(toChiffre),
    texte: toTexte(doc.texte),
    documents: toIds(doc.documents),
    sources: toIds(doc.sources),
  };
}

export const fromMandature = (m: Mandature): Saisie<'mandatures'> => ({
  ...PUBLIE,
  id: m.id,
  misAJourLe: m.misAJourLe,
  slug: m.slug,
  numero: m.numero,
  titre: m.titre,
  promotion: m.promotion,
  debut: fromDateConnue(m.debut),
  fin: fromDateConnue(m.fin),
  nombreDeSieges: m.nombreDeSieges,
  enBref: fromLignes(m.enBref),
  phases: m.phases.map((p) => ({
    identifiant: p.id,
    titre: p.titre,
    debut: fromDateConnue(p.debut),
    fin: fromDateConnue(p.fin),
    texte: fromTexte(p.texte),
    sources: p.sources,
  })),
  chiffres: m.chiffres.map(fromChiffre),
  texte: fromTexte(m.texte),
  documents: m.documents,
  sources: m.sources,
});
