import { ajouterMois, parolesSur, pointsDe, type EtatMontre } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate } from '../format.ts';
import {
  aJourAu,
  avec,
  chercher,
  memoriser,
  toutesLesMesures,
  type MesureSuivie,
} from '../queries.ts';
import {
  ADRESSES,
  adresseDirectionSuivie,
  adresseLieuSuivi,
  isDuLieu,
  LIEU_ENTIER,
  lieuxSuivis,
} from '../urls.ts';
import { listeDe } from './liste.ts';
import { mesureLigne, sousSonActe, VIDE } from './listes-de-mesures.ts';
import { bilan, carres, etatDe } from './mesures.ts';
import type { VueListe } from './vues.ts';

interface Page {
  page?: string | undefined;
}

const MESURES = ['mesure', 'mesures'] as const;

const commune = (ctx: Contexte) =>
  ({
    surtitre: 'Droit de suite',
    misAJourLe: aJourAu(ctx.publication),
    vide: VIDE,
  }) as const;

/** One door to a list of measures: its name, its squares, how many. */
const porte = (
  ctx: Contexte,
  titre: string,
  chemin: string,
  mesures: readonly MesureSuivie[],
): ActeLigneProps => ({
  titre,
  lien: ctx.base + chemin,
  bilan: { carres: carres(mesures), textes: [compte(mesures.length, ...MESURES)] },
});

const deLaDirection = (ctx: Contexte, direction: string): readonly MesureSuivie[] =>
  toutesLesMesures(ctx.publication, ctx.aujourdhui).filter(({ mesure }) =>
    mesure.directions.includes(direction),
  );

/** `/suivi/directions/`: who answers for what, and where it stands. */
export const presenterSuiviParDirection = (ctx: Contexte, { page }: Page): VueListe | null =>
  listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: 'Suivi par direction',
      description: 'Les mesures dont répond chaque direction de la Ville, et leur état.',
      chemin: ADRESSES.suiviParDirection,
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo:
      'Une direction est une partie de l’administration de la Ville. Plusieurs peuvent répondre d’une même mesure.',
    nom: ['direction', 'directions'],
    entites: memoriser(ctx.publication, 'directions/suivies', () =>
      ctx.publication.directions
        .filter(({ id }) => avec(ctx.publication, 'mesures', 'directions', id).length > 0)
        .sort((a, b) => a.nom.localeCompare(b.nom, 'fr')),
    ),
    entree: ({ id, nom }) => ({
      ligne: porte(ctx, nom, adresseDirectionSuivie(id), deLaDirection(ctx, id)),
    }),
    vide: {
      titre: 'Aucune direction relevée.',
      texte: 'Elles paraîtront ici dès qu’une mesure nommera la sienne.',
    },
    page,
  });

/** `/suivi/directions/<id>/`: the measures of one direction, acte by acte. */
export function presenterMesuresDeDirection(
  ctx: Contexte,
  { direction: id, page }: { direction?: string | undefined } & Page,
): VueListe | null {
  const direction = chercher(ctx.publication, 'directions', id ?? null);
  if (!direction) return null;
  const entites = deLaDirection(ctx, direction.id);
  if (entites.length === 0) return null;
  return listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: direction.nom,
      description: `Les mesures dont répond la direction\u00A0: ${direction.nom}.`,
      chemin: adresseDirectionSuivie(direction.id),
      au: [
        ['Suivi', ADRESSES.suivi],
        ['Par direction', ADRESSES.suiviParDirection],
      ],
    },
    chapo: `Ce dont cette direction répond\u00A0: ${bilan(entites)}.`,
    nom: MESURES,
    entites,
    entree: (m) => sousSonActe(ctx, m),
    page,
  });
}

const nomDuLieu = (lieu: string): string =>
  lieu === LIEU_ENTIER ? 'Toute la ville' : `${lieu === '1' ? '1er' : `${lieu}e`} arrondissement`;

const duLieu = (ctx: Contexte, lieu: string): readonly MesureSuivie[] =>
  toutesLesMesures(ctx.publication, ctx.aujourdhui).filter(({ mesure }) => isDuLieu(mesure, lieu));

/** `/suivi/arrondissements/`: where measures are to be seen; the whole city first. */
export const presenterSuiviParLieu = (ctx: Contexte, { page }: Page): VueListe | null =>
  listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: 'Suivi par arrondissement',
      description: 'Les mesures de chaque arrondissement, et celles de toute la ville.',
      chemin: ADRESSES.suiviParLieu,
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo: 'Une mesure sans lieu écrit vaut pour toute la ville.',
    nom: ['lieu', 'lieux'],
    entites: lieuxSuivis(ctx.publication),
    entree: (lieu) => ({
      ligne: porte(ctx, nomDuLieu(lieu), adresseLieuSuivi(lieu), duLieu(ctx, lieu)),
    }),
    page,
  });

/** `/suivi/arrondissements/<lieu>/`: the measures of one place, acte by acte. */
export function presenterMesuresDuLieu(
  ctx: Contexte,
  { lieu, page }: { lieu?: string | undefined } & Page,
): VueListe | null {
  if (lieu === undefined || !lieuxSuivis(ctx.publication).includes(lieu)) return null;
  const entites = duLieu(ctx, lieu);
  return listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: `Mesures\u00A0: ${nomDuLieu(lieu).replace('Toute', 'toute')}`,
      description: `Les mesures qui concernent\u00A0: ${nomDuLieu(lieu).replace('Toute', 'toute')}.`,
      chemin: adresseLieuSuivi(lieu),
      au: [
        ['Suivi', ADRESSES.suivi],
        ['Par arrondissement', ADRESSES.suiviParLieu],
      ],
    },
    chapo: `Ce qui s’y passe\u00A0: ${bilan(entites)}.`,
    nom: MESURES,
    entites,
    entree: (m) => sousSonActe(ctx, m),
    page,
  });
}

/** A measure that shows something else than before, and since when. */
interface Mouvement {
  suivie: MesureSuivie;
  date: string;
  avant: EtatMontre | null;
}

const MOIS = 12;

/** What moved in the last twelve months: the last word of the City is not the one before, or is the first. */
export const mouvements = ({ publication: p, aujourdhui }: Contexte): readonly Mouvement[] =>
  memoriser(p, `mouvements/${aujourdhui}`, () => {
    const depuis = ajouterMois(aujourdhui, -MOIS);
    return toutesLesMesures(p, aujourdhui)
      .flatMap((suivie): Mouvement[] => {
        const { mesure, acte } = suivie;
        const points = pointsDe(acte, avec(p, 'pointsDeSuivi', 'acte', acte.id)).filter(
          ({ date }) => date <= aujourdhui,
        );
        const paroles = parolesSur(mesure, points);
        const derniere = paroles.at(-1);
        const avant = paroles.at(-2)?.ligne.etat ?? null;
        return mesure.mesurable &&
          derniere &&
          derniere.point.date > depuis &&
          derniere.ligne.etat !== avant
          ? [{ suivie, date: derniere.point.date, avant }]
          : [];
      })
      .sort((a, b) => b.date.localeCompare(a.date));
  });

/** `/suivi/douze-mois/`: the measures whose état changed, the last one first. */
export const presenterMouvements = (ctx: Contexte, { page }: Page): VueListe | null =>
  listeDe(ctx, {
    ...commune(ctx),
    sujet: {
      titre: 'Ce qui a changé en douze mois',
      description: 'Les mesures dont l’état a changé depuis douze mois, la plus récente d’abord.',
      chemin: ADRESSES.suiviDouzeMois,
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo: `Du ${enDate(ajouterMois(ctx.aujourdhui, -MOIS))} au ${enDate(ctx.aujourdhui)}\u00A0: ce que la Ville a dit de nouveau.`,
    ordre: 'la plus récente d’abord',
    nom: MESURES,
    entites: mouvements(ctx),
    entree: ({ suivie, date, avant }) => {
      const ligne = mesureLigne(ctx, suivie);
      const venue =
        avant === null
          ? `Première parole de la Ville, le ${enDate(date)}.`
          : `Était «\u00A0${etatDe(ctx, avant).libelle}\u00A0» jusqu’au ${enDate(date)}.`;
      return { ligne: { ...ligne, meta: [...(ligne.meta ?? []), venue] } };
    },
    vide: {
      titre: 'Aucun changement en douze mois.',
      texte: 'Aucun point de suivi n’a changé l’état d’une mesure.',
    },
    page,
  });

/** The other ways to read the follow-up: name, address, what is found there. */
export const autresLectures = (ctx: Contexte): (readonly [string, string, string])[] => [
  [
    'Ce qui a changé en douze mois',
    ADRESSES.suiviDouzeMois,
    compte(mouvements(ctx).length, ...MESURES),
  ],
  ['Suivi par direction', ADRESSES.suiviParDirection, 'qui répond de quoi'],
  ['Suivi par arrondissement', ADRESSES.suiviParLieu, 'où en est mon quartier'],
  ['Fiches de passation', ADRESSES.passation, 'pour qui reprend le suivi d’un texte'],
];
