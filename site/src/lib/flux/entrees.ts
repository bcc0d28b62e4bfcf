import {
  SUITES_DE_CORRECTION,
  type Acte,
  type Correction,
  type DateCivile,
  type Edition,
  type Objet,
  type Retrait,
} from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { lire } from '../presenters/morceaux.ts';
import { nomDe, sorteDe } from '../presenters/objets.ts';
import { direRetrait } from '../presenters/retrait.ts';
import { avec, correctionsSur, editionsDe, memoriser, trouver } from '../queries.ts';
import { DECRITES, ficheDActe, ficheDe, type EntiteDecrite } from '../recherche/fiche.ts';
import { ADRESSES, adresseDe } from '../urls.ts';
import type { EntreeAtom } from './atom.ts';
import { adresseAbsolue, debutDuJour, tagDe } from './identifiants.ts';

/** Entries of one feed: readers ask for it again and again. */
const PLAFOND = 50;
const RESUME = 320;

/** The follow-up speaks through these; « tout » adds what the Assembly does. */
const DU_SUIVI = ['pointsDeSuivi', 'appreciations', 'relances'] as const;
/** The report of the year: of the follow-up, and of no acte alone. */
const DE_L_ANNEE = ['bilans'] as const;
const DE_L_ASSEMBLEE = [
  'actes',
  'seances',
  'comptesRendus',
  'carnets',
  'mandats',
  'recommandations',
  'actualites',
] as const;
type Suivi =
  (typeof DU_SUIVI)[number] | (typeof DE_L_ANNEE)[number] | (typeof DE_L_ASSEMBLEE)[number];

interface EntreeDatee {
  cle: DateCivile;
  entree: EntreeAtom;
}

const couper = (texte: string): string =>
  texte.length <= RESUME ? texte : `${texte.slice(0, RESUME).replace(/\s+\S*$/, '')}…`;

const hasFiche = (type: Suivi): type is Suivi & EntiteDecrite =>
  (DECRITES as readonly Suivi[]).includes(type);

/** What the search says of an entity: the same words tell it in a feed. */
function dit(ctx: Contexte, objet: Objet & { type: Suivi }): string {
  const { publication: p } = ctx;
  const { type, id } = objet;
  const fiche =
    type === 'actes'
      ? ficheDActe(ctx, trouver(p, type, id))
      : hasFiche(type)
        ? ficheDe(ctx, type, trouver(p, type, id))
        : null;
  return fiche === null
    ? nomDe(ctx, objet)
    : [fiche.etat, fiche.texte].filter((mot) => mot !== '').join('. ');
}

/**
 * When it became public, and its last change of substance: the register says so, a correction of form is not one. The
 * day of the rendering never counts.
 */
function datesDe(ctx: Contexte, objet: Objet, misAJourLe: DateCivile): [DateCivile, DateCivile] {
  const editions = editionsDe(ctx.publication, objet);
  const premiere = editions[0]?.publieeLe ?? misAJourLe;
  const derniere = editions.findLast(({ nature }) => nature !== 'forme')?.publieeLe;
  return [premiere, derniere ?? (editions.length > 0 ? premiere : misAJourLe)];
}

function entreeDe(
  ctx: Contexte,
  type: Suivi,
  entite: { id: string; misAJourLe: string },
): EntreeDatee {
  const objet = { type, id: entite.id };
  const adresse = adresseDe(ctx.publication, objet) ?? ADRESSES.accueil;
  const genre = sorteDe(ctx, objet);
  const [publieeLe, misAJourLe] = datesDe(ctx, objet, entite.misAJourLe);
  return {
    cle: misAJourLe,
    entree: {
      id: tagDe(ctx, type, entite.id),
      titre: `${genre}\u00a0: ${nomDe(ctx, objet)}`,
      publieeLe: debutDuJour(publieeLe),
      misAJourLe: debutDuJour(misAJourLe),
      lien: adresseAbsolue(ctx, adresse),
      nature: { terme: type, libelle: genre },
      resume: couper(dit(ctx, objet)),
    },
  };
}

function entreeDeCorrection(ctx: Contexte, correction: Correction): EntreeDatee {
  const { id, signaleeLe, description, statut, suite, closeLe } = correction;
  const { libelle } = SUITES_DE_CORRECTION[statut];
  const misAJourLe = closeLe ?? signaleeLe;
  return {
    cle: misAJourLe,
    entree: {
      id: tagDe(ctx, 'corrections', id),
      titre: `Correction\u00a0: erreur signalée le ${enDate(signaleeLe)}`,
      publieeLe: debutDuJour(signaleeLe),
      misAJourLe: debutDuJour(misAJourLe),
      lien: adresseAbsolue(ctx, `${ADRESSES.corrections}#${id}`),
      nature: { terme: 'corrections', libelle: 'Correction' },
      resume: couper([`${libelle}.`, description, suite ?? ''].join(' ').trim()),
    },
  };
}

/** The last entry of the feed of an acte: when and why its page was withdrawn. */
export const entreeDuRetrait = (
  ctx: Contexte,
  retrait: Retrait & { adresse: string },
): EntreeDatee => ({
  cle: retrait.retireLe,
  entree: {
    id: tagDe(ctx, 'retraits', retrait.objet.id),
    titre: `${retrait.titre ?? 'Une page suivie'}\u00a0: page retirée`,
    publieeLe: debutDuJour(retrait.retireLe),
    misAJourLe: debutDuJour(retrait.retireLe),
    lien: adresseAbsolue(ctx, retrait.adresse),
    nature: { terme: 'retraits', libelle: 'Page retirée' },
    resume: couper(lire(direRetrait(ctx, retrait))),
  },
});

/** What may enter a feed: its last change and its identifier are known before it is written. */
interface Candidate {
  cle: DateCivile;
  /** Place in the register of what changed it last; -1: it is not asked, or not known. */
  rang: number;
  tag: () => string;
  ecrire: () => EntreeDatee;
}

/** Where each edition stands in the register: two of the same day came one after the other. */
const rangs = (publication: Publication): ReadonlyMap<Edition, number> =>
  memoriser(
    publication,
    'rangsDesEditions',
    ({ editions }) => new Map(editions.map((edition, rang) => [edition, rang])),
  );

function rangDe({ publication }: Contexte, objet: Objet): number {
  const derniere = editionsDe(publication, objet).findLast(({ nature }) => nature !== 'forme');
  return (derniere && rangs(publication).get(derniere)) ?? -1;
}

const candidate = (
  ctx: Contexte,
  type: Suivi,
  entite: { id: string; misAJourLe: string },
): Candidate => ({
  cle: datesDe(ctx, { type, id: entite.id }, entite.misAJourLe)[1],
  rang: -1,
  tag: () => tagDe(ctx, type, entite.id),
  ecrire: () => entreeDe(ctx, type, entite),
});

const candidateCorrection = (ctx: Contexte, correction: Correction): Candidate => ({
  cle: correction.closeLe ?? correction.signaleeLe,
  rang: -1,
  tag: () => tagDe(ctx, 'corrections', correction.id),
  ecrire: () => entreeDeCorrection(ctx, correction),
});

/**
 * Newest change first; of the same day, the last in the register, then the order of their identifiers. Only what fits in
 * the feed is put in order, then written: the record has thousands of others.
 */
function plusRecentes(candidates: readonly Candidate[]): EntreeDatee[] {
  const seuil = candidates
    .map(({ cle }) => cle)
    .sort()
    .at(-PLAFOND);
  return candidates
    .filter(({ cle }) => seuil === undefined || cle >= seuil)
    .map(({ cle, rang, tag, ecrire }) => ({ cle, rang, tag: tag(), ecrire }))
    .sort((a, b) => b.cle.localeCompare(a.cle) || b.rang - a.rang || a.tag.localeCompare(b.tag))
    .slice(0, PLAFOND)
    .map(({ ecrire }) => ecrire());
}

/** A feed of the whole record may have more to say of a day than it holds: the register says what came last. */
const toutesDe = (ctx: Contexte, types: readonly Suivi[]): Candidate[] =>
  types.flatMap((type) =>
    ctx.publication[type].map((entite) => ({
      ...candidate(ctx, type, entite),
      rang: rangDe(ctx, { type, id: entite.id }),
    })),
  );

export const entreesDesCorrections = (ctx: Contexte): EntreeDatee[] =>
  plusRecentes(ctx.publication.corrections.map((c) => candidateCorrection(ctx, c)));

export const entreesDuSuivi = (ctx: Contexte): EntreeDatee[] =>
  plusRecentes(toutesDe(ctx, [...DU_SUIVI, ...DE_L_ANNEE]));

export const entreesDeTout = (ctx: Contexte): EntreeDatee[] =>
  plusRecentes([
    ...toutesDe(ctx, [...DU_SUIVI, ...DE_L_ANNEE, ...DE_L_ASSEMBLEE]),
    ...ctx.publication.corrections.map((c) => candidateCorrection(ctx, c)),
  ]);

/** One acte: itself, what the City and the members said of it, and the mistakes reported on it. */
export function entreesDeLActe(ctx: Contexte, acte: Acte): EntreeDatee[] {
  const { publication: p } = ctx;
  const siens = [
    acte.id,
    ...(['mesures', 'pointsDeSuivi'] as const).flatMap((type) =>
      avec(p, type, 'acte', acte.id).map(({ id }) => id),
    ),
  ];
  return plusRecentes([
    candidate(ctx, 'actes', acte),
    ...DU_SUIVI.flatMap((type) =>
      avec(p, type, 'acte', acte.id).map((dite) => candidate(ctx, type, dite)),
    ),
    ...siens.flatMap((id) => correctionsSur(p, id)).map((c) => candidateCorrection(ctx, c)),
  ]);
}
