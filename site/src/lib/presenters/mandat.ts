import type { MandatDeTravail, Vote } from '@acp/shared/model';
import type { DecisionProps } from '../../components/Decision/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { majuscule, misAJour } from '../format.ts';
import { avec, chercher } from '../queries.ts';
import { ADRESSES, adresseSeance } from '../urls.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { inconnu, leJourConnu, lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes, type Notes } from './sources.ts';
import {
  faitsDeTravail,
  finDeTravail,
  ligneDeTravail,
  rangerTravaux,
  rubriqueDesActes,
  rubriqueDuTexte,
  rubriqueEnBref,
  surtitreDeTravail,
} from './travaux.ts';
import { manquesDuVote, modeDuVote, scrutinDe, titreDuVote } from './votes.ts';
import { rubriqueSi, type VueDossier, type VueListe } from './vues.ts';

export const presenterMandats = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Mandats de travail',
      description: 'Les questions données aux groupes, et le vote de l’Assemblée sur chacune.',
      chemin: ADRESSES.mandats,
    },
    surtitre: 'Du carnet au vœu',
    chapo: 'La question que l’exécutif donne à un groupe après son carnet, votée par la plénière.',
    nom: ['mandat', 'mandats'],
    entites: (publication) => rangerTravaux(publication, publication.mandats),
    entree: (m) => ligneDeTravail(ctx, 'mandats', m),
    misAJourLe: derniereMiseAJour,
    vide: {
      titre: 'Aucun mandat de travail.',
      texte: 'Le registre ne contient pas encore de mandat de travail.',
    },
    page,
  });

/** A vote as a decision: by whom, when, how, with its figures or what is missing of them. */
function decision(ctx: Contexte, vote: Vote, groupe: string, notes: Notes): DecisionProps {
  const mode = modeDuVote(vote);
  const seance = chercher(ctx.publication, 'seances', vote.seance);
  const source = notes.citer(vote.sources);
  const faits: Texte[] = [
    ...(mode === null ? [] : [majuscule(mode)]),
    ...(seance ? [[lien(ctx, seance.titre, adresseSeance(seance))]] : []),
    ...manquesDuVote(vote).map((m): Texte => [inconnu(m)]),
    ...(vote.commentaire === null ? [] : [vote.commentaire]),
    ...(source === null ? [] : [source]),
  ];
  return {
    id: `vote-${vote.id}`,
    titre: [titreDuVote(ctx, vote, groupe), ...leJourConnu(vote.date)],
    issue:
      vote.resultat === 'adopte' ? 'adoptee' : vote.resultat === 'rejete' ? 'rejetee' : undefined,
    faits,
    scrutin: scrutinDe(vote),
  };
}

function suites(ctx: Contexte, mandat: MandatDeTravail): Texte[] {
  return avec(ctx.publication, 'recommandations', 'mandat', mandat.id).map((r) => [
    lien(ctx, `${r.titre}, ${r.reference}`, `${ADRESSES.recommandations}${r.slug}/`),
  ]);
}

/** The mandat at `/mandats/<slug>/`, or null. */
export function presenterMandat(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueDossier | null {
  const mandat = avec(ctx.publication, 'mandats', 'slug', slug)[0];
  if (!mandat) return null;
  const notes = ouvrirNotes(ctx);
  const recommandations = suites(ctx, mandat);
  const carnet = chercher(ctx.publication, 'carnets', mandat.carnet);
  return {
    page: pageDe(ctx, {
      titre: `${mandat.titre}, ${mandat.reference}`,
      description: mandat.question,
      chemin: `${ADRESSES.mandats}${mandat.slug}/`,
      au: [['Mandats', ADRESSES.mandats]],
      misAJourLe: mandat.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: surtitreDeTravail('mandats', mandat),
        titre: mandat.titre,
        misAJour: misAJour(mandat.misAJourLe),
      },
      faits: faitsDeTravail(ctx, 'mandats', mandat),
      rubriques: [
        {
          id: 'question',
          titre: 'La question',
          phrase: mandat.question,
          textes: carnet
            ? [
                [
                  'Elle suit le ',
                  lien(ctx, `carnet ${carnet.reference}`, `${ADRESSES.carnets}${carnet.slug}/`),
                  '.',
                ],
              ]
            : [],
        },
        ...rubriqueEnBref(mandat),
        {
          id: 'votes',
          titre: 'Le vote',
          decisions: mandat.votes.map((v) => decision(ctx, v, mandat.groupe, notes)),
          lacune:
            mandat.votes.length > 0
              ? undefined
              : { titre: 'Aucun vote relevé.', texte: 'Le vote de la plénière viendra ici.' },
        },
        rubriqueDuTexte(ctx, mandat, 'du mandat'),
        ...rubriqueSi(recommandations.length > 0, {
          id: 'suite',
          titre: 'Ce qui a suivi',
          textes: recommandations,
        }),
        ...rubriqueDesActes(ctx, 'mandats', mandat),
        ...finDeTravail(ctx, 'mandats', mandat, notes),
      ],
    },
  };
}
