import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { inconnu, lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes } from './sources.ts';
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
import { rubriqueSi, type VueDossier, type VueListe } from './vues.ts';

export const presenterCarnets = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Carnets de synthèse',
      description: 'Les carnets de synthèse des groupes : travail fait, priorités, questions.',
      chemin: ADRESSES.carnets,
    },
    surtitre: 'Du carnet au vœu',
    chapo:
      'Le texte d’un groupe à mi-parcours : le travail fait, ses priorités, ses questions à l’exécutif.',
    nom: ['carnet', 'carnets'],
    entites: (publication) => rangerTravaux(publication, publication.carnets),
    entree: (c) => ligneDeTravail(ctx, 'carnets', c),
    misAJourLe: derniereMiseAJour,
    vide: {
      titre: 'Aucun carnet.',
      texte: 'Le registre ne contient pas encore de carnet de synthèse.',
    },
    page,
  });

/** The carnet at `/carnets/<slug>/`, or null. */
export function presenterCarnet(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueDossier | null {
  const carnet = avec(ctx.publication, 'carnets', 'slug', slug)[0];
  if (!carnet) return null;
  const notes = ouvrirNotes(ctx);
  const mandats = avec(ctx.publication, 'mandats', 'carnet', carnet.id);
  return {
    page: pageDe(ctx, {
      titre: `${carnet.titre}, ${carnet.reference}`,
      description: carnet.enBref[0] ?? `Carnet de synthèse\u00A0: ${carnet.titre}.`,
      chemin: `${ADRESSES.carnets}${carnet.slug}/`,
      au: [['Carnets', ADRESSES.carnets]],
      misAJourLe: carnet.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: surtitreDeTravail('carnets', carnet),
        titre: carnet.titre,
        misAJour: misAJour(carnet.misAJourLe),
      },
      faits: faitsDeTravail(ctx, 'carnets', carnet),
      rubriques: [
        ...rubriqueEnBref(carnet),
        ...rubriqueSi(carnet.priorites.length > 0, {
          id: 'priorites',
          titre: 'Ses priorités',
          enBref: carnet.priorites,
        }),
        ...rubriqueSi(carnet.questions.length > 0, {
          id: 'questions',
          titre: 'Ses questions à l’exécutif',
          lignes: carnet.questions.map((q, i) => ({
            id: q.id,
            quand: { texte: `Question ${String(i + 1)}` },
            titre: q.question,
            textes: [q.reponse ?? [inconnu('réponse non relevée')]],
          })),
        }),
        rubriqueDuTexte(ctx, carnet, 'du carnet'),
        ...rubriqueSi(mandats.length > 0, {
          id: 'suite',
          titre: 'Ce qui a suivi',
          textes: mandats.map((m) => [
            lien(ctx, `${m.titre}, ${m.reference}`, `${ADRESSES.mandats}${m.slug}/`),
          ]),
        }),
        ...rubriqueDesActes(ctx, 'carnets', carnet),
        ...finDeTravail(ctx, 'carnets', carnet, notes),
      ],
    },
  };
}
