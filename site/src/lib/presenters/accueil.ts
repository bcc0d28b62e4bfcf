import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Carre } from '../../components/CarresMesures/props.ts';
import type { EntreesProps } from '../../components/Entrees/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { UneProps } from '../../components/Une/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, enDate, enLettres, majuscule, quandLe } from '../format.ts';
import { toutesLesMesures } from '../queries.ts';
import { ADRESSES, adresseTerme, listeDActes } from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { actesRanges } from './actes.ts';
import { ceQuiVient } from './ce-qui-vient.ts';
import { entrees } from './entrees.ts';
import { bilanEnPhrase, carres, nombreSansNouvelle } from './mesures.ts';
import { inconnu, lien } from './morceaux.ts';
import { pageDe } from './page.ts';

const ACTES = 10;
const ACTUALITES = 3;
/** Above this, one square a measure, or a text, says nothing more. */
const CARRES = 240;

export interface VueAccueil {
  page: PageProps;
  une: UneProps;
  decide: {
    notes: readonly Texte[];
    actes: readonly ActeLigneProps[];
    vide?: { titre: string; texte: Texte };
    suite?: { texte: string; lien: string };
  };
  devenu: { phrase: Texte; carres: readonly Carre[]; textes: readonly Texte[] };
  vient: readonly LigneProps[];
  actualites: readonly LigneProps[];
  entrees: EntreesProps['entrees'];
}

/** « Sept textes adoptés. Et ensuite ? » is a statement, then its question. */
function couper(phrase: string): { titre: string; question?: string } {
  const trouve = /^(.*?[.!])\s+([^.!]*\?)$/u.exec(phrase);
  return trouve ? { titre: trouve[1] ?? phrase, question: trouve[2] } : { titre: phrase };
}

function une(ctx: Contexte): UneProps {
  const { assemblee } = ctx.publication;
  const etape = (texte: string, chemin: string, forme: 'etape' | 'vote' | 'suite' | 'attendu') => ({
    texte,
    lien: ctx.base + chemin,
    forme,
  });
  return {
    ...couper(assemblee.phrase),
    chapo: assemblee.presentation,
    chemin: {
      titre: 'Le chemin d’un vœu, en sept étapes',
      etapes: [
        etape('Tirage au sort', ADRESSES.mandatures, 'etape'),
        etape('Carnet de synthèse', ADRESSES.carnets, 'etape'),
        etape('Mandat de travail', ADRESSES.mandats, 'etape'),
        etape('Recommandations', ADRESSES.recommandations, 'etape'),
        etape('Trois votes', listeDActes('voeu'), 'vote'),
        etape('Mesures', ADRESSES.mesures, 'suite'),
        etape('Droit de suite', ADRESSES.suivi, 'attendu'),
      ],
    },
  };
}

function decide(ctx: Contexte): VueAccueil['decide'] {
  const actes = actesRanges(ctx);
  return {
    notes: [
      [
        lien(ctx, 'Vœu', adresseTerme('voeu')),
        ' : il exprime un souhait. ',
        lien(ctx, 'Délibération citoyenne', adresseTerme('deliberation')),
        ' : projet de l’Assemblée ; décision de la Ville une fois adopté par le Conseil.',
      ],
    ],
    actes: actes.slice(0, ACTES).map((a) => acteLigne(ctx, a)),
    vide:
      actes.length === 0
        ? {
            titre: 'Aucun texte pour l’instant.',
            texte:
              'Les vœux et les délibérations de l’Assemblée seront publiés ici, dès le premier vote.',
          }
        : undefined,
    suite:
      actes.length > ACTES
        ? {
            texte: `Les ${compte(actes.length, 'texte')}, par type`,
            lien: ctx.base + listeDActes(actes[0]?.type ?? 'voeu'),
          }
        : undefined,
  };
}

const promesse = ({ publication }: Contexte): Texte[] =>
  publication.assemblee.promesse === null ? [] : [publication.assemblee.promesse];

/** What became of it: counts when there are measures, the missing texts when there are none. */
function devenu(ctx: Contexte): VueAccueil['devenu'] {
  const { publication: p, aujourdhui } = ctx;
  const mesures = toutesLesMesures(p, aujourdhui);
  if (mesures.length > 0) {
    const muettes = nombreSansNouvelle(mesures);
    return {
      phrase: `${majuscule(enLettres(mesures.length, 'f'))} ${accord(mesures.length, 'mesure')}\u00A0: ${bilanEnPhrase(mesures)}.`,
      carres: mesures.length > CARRES ? [] : carres(mesures),
      textes: [
        muettes > 0
          ? [
              `Au ${enDate(aujourdhui)}, `,
              lien(ctx, `${compte(muettes, 'mesure')} sans nouvelle`, ADRESSES.sansNouvelle),
              '.',
            ]
          : '',
        [lien(ctx, 'Tout le suivi, état par état', ADRESSES.suivi)],
        ...promesse(ctx),
      ].filter((t) => t.length > 0),
    };
  }
  const n = p.actes.length;
  if (n === 0)
    return {
      phrase: 'Il n’y a encore aucune mesure à suivre.',
      carres: [],
      textes: [
        'Une mesure est une phrase citée d’un texte adopté. Chacune aura ici son état.',
        ...promesse(ctx),
      ],
    };
  const isDessine = n <= CARRES;
  return {
    phrase:
      n === 1
        ? 'Les mesures de ce texte ne sont pas encore relevées.'
        : `Les mesures de ces ${enLettres(n)} textes ne sont pas encore relevées.`,
    carres: isDessine ? p.actes.map(() => ({ etat: 'non-releve' })) : [],
    textes: [
      [isDessine ? 'Un carré par texte qui manque. ' : '', inconnu('suivi non relevé ici')],
      'Une mesure est une phrase citée d’un texte adopté : nous n’en écrivons aucune d’après la presse. La Ville a pu y répondre sans que nous l’ayons relevé. Tant que le relevé est partiel, aucun silence n’est compté.',
      [lien(ctx, 'Transmettre un texte adopté', ADRESSES.corrections)],
      ...promesse(ctx),
    ],
  };
}

const actualites = (ctx: Contexte): LigneProps[] =>
  ctx.publication.actualites
    .filter((a) => a.date <= ctx.aujourdhui)
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, ACTUALITES)
    .map((a) => ({
      quand: quandLe(a.date),
      titre: [lien(ctx, a.titre, `${ADRESSES.actualites}${a.slug}/`)],
      textes: [a.chapo],
    }));

export function presenterAccueil(ctx: Contexte): VueAccueil {
  const { assemblee } = ctx.publication;
  return {
    page: pageDe(ctx, {
      titre: assemblee.nom,
      description: `Ce que l’${assemblee.nom} a décidé, et ce que c’est devenu.`,
      chemin: ADRESSES.accueil,
    }),
    une: une(ctx),
    decide: decide(ctx),
    devenu: devenu(ctx),
    vient: ceQuiVient(ctx),
    actualites: actualites(ctx),
    entrees: entrees(ctx),
  };
}
