import {
  ETATS_DE_COMPTE_RENDU,
  mesuresDuBilan,
  NATURES_DE_DOCUMENT,
  STATUTS_DE_SEANCE,
  TYPES_D_ACTE,
  TYPES_DE_SEANCE,
  voteAdoptant,
  type Acte,
  type DateConnue,
} from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { compte, enDate } from '../format.ts';
import { nomDe, sorteDe } from '../presenters/objets.ts';
import { adoptionEnBref } from '../presenters/votes.ts';
import { mesuresSuivies, trouver, type Entite } from '../queries.ts';
import { adresseActe, adresseDe } from '../urls.ts';
import { sorteDActe, sorteDEntite, type EntiteCherchee } from './sortes.ts';
import { enClair, motsDuTexte } from './textes.ts';

/** One thing that can be found: what is shown of it, and what it is found by. */
export interface Fiche {
  /** Without prefix, anchor included. */
  adresse: string;
  titre: string;
  /** « Vœu citoyen », « Compte rendu ». */
  genre: string;
  /** Key of its kind, as in `?type=`. */
  type: string;
  /** `2023`, or null when no date is known. */
  annee: string | null;
  /** « 11 mars 2023 », or nothing. */
  date: string;
  /** « Adopté par… », « En cours », or nothing. */
  etat: string;
  texte: string;
}

export const phrases = (parties: readonly (string | null | undefined)[]): string =>
  parties
    .filter((partie): partie is string => Boolean(partie))
    .map((partie) => (/[.!?…;:,»]$/.test(partie) ? partie : `${partie}.`))
    .join(' ');

export const anneeDe = (date: string | null | undefined): string | null =>
  date?.slice(0, 4) ?? null;

const jourConnu = (date: DateConnue | null): string | null => date?.date ?? null;

/** What a kind of entity is found by. */
interface Contenu<E> {
  date: (entite: E, ctx: Contexte) => string | null;
  etat?: (entite: E) => string;
  textes: (entite: E) => readonly (string | null)[];
}

/** A measure is found with its acte. */
export type EntiteDecrite = Exclude<EntiteCherchee, 'mesures'>;

const CONTENUS: { [K in EntiteDecrite]: Contenu<Entite<K>> } = {
  comptesRendus: {
    date: (c, ctx) => jourConnu(trouver(ctx.publication, 'seances', c.seance).date),
    etat: (c) => ETATS_DE_COMPTE_RENDU[c.etat].libelle,
    textes: (c) => [...c.enBref, ...c.decisions.flatMap(({ titre, texte }) => [titre, texte])],
  },
  carnets: {
    date: (c) => jourConnu(c.date),
    textes: (c) => [
      ...c.enBref,
      ...c.priorites,
      ...c.questions.flatMap(({ question, reponse }) => [question, reponse]),
      ...motsDuTexte(c.texte),
      c.reference,
    ],
  },
  mandats: {
    date: (m) => jourConnu(m.date),
    textes: (m) => [m.question, ...m.enBref, ...motsDuTexte(m.texte), m.reference],
  },
  recommandations: {
    date: (r) => jourConnu(r.date),
    textes: (r) => [
      ...r.enBref,
      ...(r.propositions ?? []).map(({ texte }) => texte),
      ...motsDuTexte(r.texte),
      r.reference,
    ],
  },
  groupes: { date: () => null, textes: (g) => [...g.enBref, ...motsDuTexte(g.texte)] },
  mandatures: {
    date: (m) => jourConnu(m.debut),
    textes: (m) => [
      m.titre,
      ...m.enBref,
      ...motsDuTexte(m.texte),
      ...m.phases.map(({ titre }) => titre),
    ],
  },
  pointsDeSuivi: {
    date: (p) => p.date,
    textes: (p) => [...motsDuTexte(p.texte), ...p.lignes.map(({ texte }) => texte)],
  },
  bilans: {
    date: (b) => b.arreteLe,
    textes: (b) => [
      `Bilan n°\u00a0${String(b.numero)} du droit de suite`,
      `${compte(mesuresDuBilan(b).length, 'mesure')}, état par état, au ${enDate(b.arreteLe)}`,
    ],
  },
  seances: {
    date: (s) => jourConnu(s.date),
    etat: (s) => STATUTS_DE_SEANCE[s.statut].libelle,
    textes: (s) => [
      TYPES_DE_SEANCE[s.type].libelle,
      s.lieu,
      ...s.enBref,
      ...s.ordreDuJour.map(({ titre }) => titre),
      ...motsDuTexte(s.texte),
    ],
  },
  actualites: { date: (a) => a.date, textes: (a) => [a.chapo, ...motsDuTexte(a.texte)] },
  documents: {
    date: (d) => jourConnu(d.date),
    textes: (d) => [NATURES_DE_DOCUMENT[d.nature].libelle, d.alternative],
  },
  termes: { date: () => null, textes: (t) => [t.definition] },
};

/** The kinds of entities that are found, in the order of their entries. */
export const DECRITES = Object.keys(CONTENUS) as EntiteDecrite[];

/** Which year it is searched by, without reading the rest of it. */
export const anneeDEntite = <K extends EntiteDecrite>(
  ctx: Contexte,
  type: K,
  entite: Entite<K>,
): string | null => anneeDe(CONTENUS[type].date(entite, ctx));

/** What every entity with an address of its own has in common. */
export function ficheDe<K extends EntiteDecrite>(ctx: Contexte, type: K, entite: Entite<K>): Fiche {
  const { date: dateDe, etat, textes } = CONTENUS[type] as Contenu<Entite<K>>;
  const objet = { type, id: entite.id };
  const date = dateDe(entite, ctx);
  return {
    adresse: adresseDe(ctx.publication, objet) ?? '/',
    titre: nomDe(ctx, objet),
    genre: sorteDe(ctx, objet),
    type: sorteDEntite(type).cle,
    annee: anneeDe(date),
    date: date === null ? '' : enDate(date),
    etat: etat?.(entite) ?? '',
    texte: phrases(textes(entite)),
  };
}

export const anneeDActe = (acte: Acte): string | null =>
  anneeDe(
    (voteAdoptant(acte, 'conseil') ?? voteAdoptant(acte, 'assemblee') ?? acte.votes.at(-1))?.date
      ?.date,
  );

export const ficheDActe = (ctx: Contexte, acte: Acte): Fiche => ({
  adresse: adresseActe(acte),
  titre: acte.titre,
  genre: TYPES_D_ACTE[acte.type].libelle,
  type: sorteDActe(acte.type).cle,
  annee: anneeDActe(acte),
  date: '',
  etat: enClair(adoptionEnBref(ctx, acte)),
  texte: phrases([
    ...acte.enBref,
    ...motsDuTexte(acte.texte),
    acte.titreOfficiel,
    acte.reference,
    ...acte.referencesOfficielles.map(({ valeur }) => valeur),
    ...mesuresSuivies(ctx.publication, acte, ctx.aujourdhui).map(({ mesure }) => mesure.citation),
  ]),
});
