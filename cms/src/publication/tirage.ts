import type { ExplicationDeCritere, Strate, Tirage } from '@acp/shared/model';
import type { Tirage as Saisi } from '../payload-types.ts';
import {
  fromDateConnue,
  toBooleen,
  toDateConnue,
  toId,
  toIdOuNull,
  toIds,
  toLigne,
  toNombre,
  toTexteExige,
} from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';
import { fromTexte, toTexte } from './texte.ts';

const toEtape = (rangee: NonNullable<Saisi['etapes']>[number]): Tirage['etapes'][number] => ({
  etape: rangee.etape,
  nombre: toNombre(rangee.nombre),
  note: toLigne(rangee.note),
  sources: toIds(rangee.sources),
});

const toStrate = (rangee: NonNullable<Saisi['strates']>[number]): Strate => ({
  critere: rangee.critere,
  categorie: rangee.categorie,
  vise: toNombre(rangee.vise),
  // What is withheld stays in the CMS: open data is read too (rule 10).
  obtenu: rangee.retenu ? null : toNombre(rangee.obtenu),
  population: toNombre(rangee.population),
  retenu: toBooleen(rangee.retenu),
  sources: toIds(rangee.sources),
});

const toExplication = (
  rangee: NonNullable<Saisi['explications']>[number],
): ExplicationDeCritere => ({
  critere: rangee.critere,
  texte: rangee.texte,
  sources: toIds(rangee.sources),
});

export function toTirage(doc: Saisi): Tirage {
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    mandature: toId(doc.mandature),
    date: toDateConnue(doc.date),
    texte: toTexte(doc.texte),
    etapes: (doc.etapes ?? []).map(toEtape),
    strates: (doc.strates ?? []).map(toStrate),
    explications: (doc.explications ?? []).map(toExplication),
    procesVerbal: toIdOuNull(doc.procesVerbal),
    sources: toIds(doc.sources),
  };
}

export const fromTirage = (t: Tirage): Saisie<'tirages'> => ({
  ...PUBLIE,
  id: t.id,
  misAJourLe: t.misAJourLe,
  nom: `Tirage au sort${t.date ? ` (${t.date.date.slice(0, 4)})` : ''}`,
  mandature: t.mandature,
  date: fromDateConnue(t.date),
  texte: fromTexte(t.texte),
  etapes: t.etapes.map((e) => ({
    etape: e.etape,
    nombre: e.nombre,
    note: e.note,
    sources: e.sources,
  })),
  strates: t.strates.map((s) => ({
    critere: s.critere,
    categorie: s.categorie,
    vise: s.vise,
    obtenu: s.obtenu,
    population: s.population,
    retenu: s.retenu,
    sources: s.sources,
  })),
  explications: t.explications.map((e) => ({
    critere: e.critere,
    texte: e.texte,
    sources: e.sources,
  })),
  procesVerbal: t.procesVerbal,
  sources: t.sources,
});
