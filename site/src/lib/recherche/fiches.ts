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
import { etatDe, titreDeMesure } from '../presenters/mesures.ts';
import { nomDe, sorteDe } from '../presenters/objets.ts';
import { adoptionEnBref } from '../presenters/votes.ts';
import { mesuresSuivies, toutesLesMesures, trouver } from '../queries.ts';
import { adresseActe, adresseDe, adresseMesure } from '../urls.ts';
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

const phrases = (parties: readonly (string | null | undefined)[]): string =>
  parties
    .filter((partie): partie is string => Boolean(partie))
    .map((partie) => (/[.!?…;:,»]$/.test(partie) ? partie : `${partie}.`))
    .join(' ');

const anneeDe = (date: string | null | undefined): string | null => date?.slice(0, 4) ?? null;

/** What every entity with an address of its own has in common. */
function ficheDe(
  ctx: Contexte,
  type: EntiteCherchee,
  id: string,
  {
    date,
    etat = '',
    textes,
  }: { date: string | null; etat?: string; textes: readonly (string | null)[] },
): Fiche {
  const objet = { type, id };
  return {
    adresse: adresseDe(ctx.publication, objet) ?? '/',
    titre: nomDe(ctx, objet),
    genre: sorteDe(ctx, objet),
    type: sorteDEntite(type).cle,
    annee: anneeDe(date),
    date: date === null ? '' : enDate(date),
    etat,
    texte: phrases(textes),
  };
}

const jourConnu = (date: DateConnue | null): string | null => date?.date ?? null;

const dateDActe = (acte: Acte): string | null =>
  (voteAdoptant(acte, 'conseil') ?? voteAdoptant(acte, 'assemblee') ?? acte.votes.at(-1))?.date
    ?.date ?? null;

function ficheDActe(ctx: Contexte, acte: Acte): Fiche {
  const date = dateDActe(acte);
  return {
    adresse: adresseActe(acte),
    titre: acte.titre,
    genre: TYPES_D_ACTE[acte.type].libelle,
    type: sorteDActe(acte.type).cle,
    annee: anneeDe(date),
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
  };
}

function fichesDesMesures(ctx: Contexte): Fiche[] {
  return toutesLesMesures(ctx.publication, ctx.aujourdhui).map(
    ({ mesure, acte, etat, sansNouvelleDepuis }) => ({
      adresse: adresseMesure(mesure),
      titre: titreDeMesure(mesure),
      genre: `Mesure ${mesure.reference}`,
      type: sorteDEntite('mesures').cle,
      annee: anneeDe(dateDActe(acte)),
      date: '',
      etat: [
        etatDe(ctx, etat).libelle,
        ...(sansNouvelleDepuis === null
          ? []
          : [`sans nouvelle depuis le ${enDate(sansNouvelleDepuis)}`]),
      ].join(', '),
      texte: phrases([
        `${TYPES_D_ACTE[acte.type].libelle} «\u00a0${acte.titre}\u00a0»`,
        mesure.delegation,
      ]),
    }),
  );
}

/** The document itself, then one entry a section: a long text is opened at the right place. */
function fichesDesComptesRendus(ctx: Contexte): Fiche[] {
  return ctx.publication.comptesRendus.flatMap((c) => {
    const seance = trouver(ctx.publication, 'seances', c.seance);
    const entier = ficheDe(ctx, 'comptesRendus', c.id, {
      date: jourConnu(seance.date),
      etat: ETATS_DE_COMPTE_RENDU[c.etat].libelle,
      textes: [...c.enBref, ...c.decisions.flatMap(({ titre, texte }) => [titre, texte])],
    });
    const sections = c.sections.map(({ id, titre, texte }) => ({
      ...entier,
      adresse: `${entier.adresse}#${id}`,
      titre,
      genre: `${entier.genre}, ${c.titre}`,
      texte: phrases(motsDuTexte(texte)),
    }));
    return [entier, ...sections];
  });
}

function fichesDesTextes(ctx: Contexte): Fiche[] {
  const { carnets, mandats, recommandations, groupes, mandatures } = ctx.publication;
  return [
    ...carnets.map((c) =>
      ficheDe(ctx, 'carnets', c.id, {
        date: jourConnu(c.date),
        textes: [
          ...c.enBref,
          ...c.priorites,
          ...c.questions.flatMap(({ question, reponse }) => [question, reponse]),
          ...motsDuTexte(c.texte),
          c.reference,
        ],
      }),
    ),
    ...mandats.map((m) =>
      ficheDe(ctx, 'mandats', m.id, {
        date: jourConnu(m.date),
        textes: [m.question, ...m.enBref, ...motsDuTexte(m.texte), m.reference],
      }),
    ),
    ...recommandations.map((r) =>
      ficheDe(ctx, 'recommandations', r.id, {
        date: jourConnu(r.date),
        textes: [
          ...r.enBref,
          ...(r.propositions ?? []).map(({ texte }) => texte),
          ...motsDuTexte(r.texte),
          r.reference,
        ],
      }),
    ),
    ...groupes.map((g) =>
      ficheDe(ctx, 'groupes', g.id, { date: null, textes: [...g.enBref, ...motsDuTexte(g.texte)] }),
    ),
    ...mandatures.map((m) =>
      ficheDe(ctx, 'mandatures', m.id, {
        date: jourConnu(m.debut),
        textes: [
          m.titre,
          ...m.enBref,
          ...motsDuTexte(m.texte),
          ...m.phases.map(({ titre }) => titre),
        ],
      }),
    ),
  ];
}

function fichesDuCours(ctx: Contexte): Fiche[] {
  const { pointsDeSuivi, bilans, seances, actualites, documents, termes } = ctx.publication;
  return [
    ...pointsDeSuivi.map((p) =>
      ficheDe(ctx, 'pointsDeSuivi', p.id, {
        date: p.date,
        textes: [...motsDuTexte(p.texte), ...p.lignes.map(({ texte }) => texte)],
      }),
    ),
    ...bilans.map((b) =>
      ficheDe(ctx, 'bilans', b.id, {
        date: b.arreteLe,
        textes: [
          `Bilan n°\u00a0${String(b.numero)} du droit de suite`,
          `${compte(mesuresDuBilan(b).length, 'mesure')}, état par état, au ${enDate(b.arreteLe)}`,
        ],
      }),
    ),
    ...seances.map((s) =>
      ficheDe(ctx, 'seances', s.id, {
        date: jourConnu(s.date),
        etat: STATUTS_DE_SEANCE[s.statut].libelle,
        textes: [
          TYPES_DE_SEANCE[s.type].libelle,
          s.lieu,
          ...s.enBref,
          ...s.ordreDuJour.map(({ titre }) => titre),
          ...motsDuTexte(s.texte),
        ],
      }),
    ),
    ...actualites.map((a) =>
      ficheDe(ctx, 'actualites', a.id, {
        date: a.date,
        textes: [a.chapo, ...motsDuTexte(a.texte)],
      }),
    ),
    ...documents.map((d) =>
      ficheDe(ctx, 'documents', d.id, {
        date: jourConnu(d.date),
        textes: [NATURES_DE_DOCUMENT[d.nature].libelle, d.alternative],
      }),
    ),
    ...termes.map((t) => ficheDe(ctx, 'termes', t.id, { date: null, textes: [t.definition] })),
  ];
}

/** Everything of the record that can be found. Members are not in it (rule 10), nor what was withdrawn. */
export const fiches = (ctx: Contexte): Fiche[] => [
  ...ctx.publication.actes.map((acte) => ficheDActe(ctx, acte)),
  ...fichesDesMesures(ctx),
  ...fichesDesComptesRendus(ctx),
  ...fichesDesTextes(ctx),
  ...fichesDuCours(ctx),
];
