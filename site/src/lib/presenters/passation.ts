import { cleDeTri, type Acte } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';
import { adresseSuivie } from '../axes.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, misAJour } from '../format.ts';
import { avec, chercher, mesuresSuivies, tous, trouver, type MesureSuivie } from '../queries.ts';
import {
  ADRESSES,
  actesAPasser,
  adresseActe,
  adresseMesure,
  adressePassation,
  isAPasser,
} from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { attentesDe } from './horloge.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { bilanEnPhrase, titreDeMesure } from './mesures.ts';
import { enchainer, inconnu, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { relancesDe } from './suites.ts';
import { rubriqueSi, type VueDossier, type VueListe } from './vues.ts';

/** What this record lets one ask, word for word; nothing is supposed of the City. */
function questionsDe(ctx: Contexte, { mesure, etat, sansNouvelleDepuis }: MesureSuivie): Texte[] {
  const debut: Morceaux = [
    { ...lien(ctx, mesure.reference, adresseMesure(mesure)), insecable: true },
    `, «\u00A0${titreDeMesure(mesure)}\u00A0»\u00A0: `,
  ];
  if (sansNouvelleDepuis !== null)
    return [[...debut, `qu’est-elle devenue depuis le ${enDate(sansNouvelleDepuis)}\u00A0?`]];
  if (etat === 'partielle') return [[...debut, 'que reste-t-il à faire, et pour quand\u00A0?']];
  if (etat === 'en-cours')
    return [[...debut, 'qu’est-ce qui est fait, et qu’est-ce qui prouve\u00A0?']];
  if (etat === 'sans-point') return [[...debut, 'où en est-elle\u00A0?']];
  return [];
}

/** The directions that answer for these measures, each with how many. */
function directionsDe(ctx: Contexte, mesures: readonly MesureSuivie[]): Texte[] {
  const ids = [...new Set(mesures.flatMap(({ mesure }) => mesure.directions))];
  if (ids.length === 0) return [[inconnu('aucune direction relevée')]];
  return tous(ctx.publication, 'directions', ids)
    .map((direction) => ({
      direction,
      nombre: mesures.filter(({ mesure }) => mesure.directions.includes(direction.id)).length,
    }))
    .sort((a, b) => b.nombre - a.nombre || a.direction.nom.localeCompare(b.direction.nom, 'fr'))
    .map(({ direction, nombre }) => [
      lien(ctx, direction.nom, adresseSuivie('directions', direction.id)),
      `\u00A0: ${compte(nombre, 'mesure')}`,
    ]);
}

const prochainDe = (ctx: Contexte, acte: Acte): Texte => {
  const attendu = attentesDe(ctx, acte).find(({ statut }) => statut === 'a-venir');
  if (acte.releve === 'partiel')
    return [inconnu('suivi non relevé ici'), '\u00A0: aucune date n’est attendue.'];
  return attendu
    ? `Le prochain point de suivi est attendu avant le ${enDate(attendu.date)}.`
    : 'Aucune date de point de suivi n’est connue.';
};

/** `/suivi/passation/<acte>/`: what somebody who takes over must know of one acte; null when its promotion still sits. */
export function presenterPassation(
  ctx: Contexte,
  { acte: id }: { acte?: string | undefined },
): VueDossier | null {
  const acte = chercher(ctx.publication, 'actes', id ?? null);
  if (!acte || !isAPasser(ctx.publication, acte, ctx.aujourdhui)) return null;
  const mesures = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  const ouvertes = avec(ctx.publication, 'relances', 'acte', acte.id).filter(
    ({ repondueLe }) => repondueLe === null,
  );
  const questions = mesures.flatMap((m) => questionsDe(ctx, m));
  const mandature = trouver(ctx.publication, 'mandatures', acte.mandature);
  const groupe = chercher(ctx.publication, 'groupes', acte.groupe);
  const titre = `Passation\u00A0: ${acte.titre}`;
  return {
    page: pageDe(ctx, {
      titre,
      description: `Où en est ce texte, les questions ouvertes et ce qu’il faut demander.`,
      chemin: adressePassation(acte),
      au: [
        ['Suivi', ADRESSES.suivi],
        ['Passation', ADRESSES.passation],
      ],
      misAJourLe: acte.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: 'Droit de suite',
        titre,
        misAJour: misAJour(acte.misAJourLe),
        chapo: `La ${mandature.promotion} a fini de siéger. Cette fiche est pour qui continue de suivre son texte\u00A0: à imprimer, à emporter.`,
      },
      rubriques: [
        {
          id: 'etat',
          titre: 'Où en est-on',
          phrase:
            mesures.length === 0
              ? [inconnu('mesures non relevées')]
              : `Sur ${compte(mesures.length, 'mesure')}, ${bilanEnPhrase(mesures)}.`,
          textes: [prochainDe(ctx, acte)],
          actes: [acteLigne(ctx, acte)],
        },
        ...rubriqueSi(questions.length > 0, {
          id: 'demander',
          titre: 'Ce qu’il faut demander',
          notes: ['Des questions tirées du relevé\u00A0: elles ne supposent rien des réponses.'],
          textes: questions,
        }),
        {
          id: 'questions',
          titre: 'Questions déjà posées, sans réponse',
          ...(ouvertes.length > 0
            ? { lignes: relancesDe(ctx, ouvertes) }
            : { textes: ['Aucune question relevée n’attend de réponse.'] }),
        },
        {
          id: 'qui',
          titre: 'Qui suit',
          textes: [
            ...directionsDe(ctx, mesures),
            ...(groupe === null ? [] : [`Écrit par le groupe\u00A0: ${groupe.nom}.`]),
            [
              ...enchainer([[lien(ctx, 'Le texte et sa ligne de vie', adresseActe(acte))]]),
              ', avec son flux à suivre sans compte.',
            ],
          ],
        },
      ],
    },
  };
}

/** `/suivi/passation/`: the sheets of the promotions that have ended, the last ones first. */
export const presenterPassations = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Fiches de passation',
      description: 'Pour qui continue de suivre les textes d’une promotion qui a fini de siéger.',
      chemin: ADRESSES.passation,
      au: [['Suivi', ADRESSES.suivi]],
    },
    surtitre: 'Droit de suite',
    chapo:
      'Une promotion finit, ses textes restent. Une fiche par texte\u00A0: où il en est, qui en répond, quoi demander.',
    nom: ['fiche', 'fiches'],
    misAJourLe: derniereMiseAJour,
    entites: (p) =>
      [...actesAPasser(p, ctx.aujourdhui)].sort((a, b) =>
        cleDeTri(trouver(p, 'mandatures', b.mandature).fin).localeCompare(
          cleDeTri(trouver(p, 'mandatures', a.mandature).fin),
        ),
      ),
    entree: (acte) => ({
      groupe: trouver(ctx.publication, 'mandatures', acte.mandature).promotion,
      ligne: { titre: acte.titre, lien: ctx.base + adressePassation(acte) },
    }),
    vide: {
      titre: 'Aucune fiche.',
      texte: 'Elles paraissent quand une promotion a fini de siéger, pour ses textes adoptés.',
    },
    page,
  });
