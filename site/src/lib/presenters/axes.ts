import { LIEU_ENTIER, type Axe } from '../axes.ts';
import type { Contexte } from '../contexte.ts';
import { avec, chercher } from '../queries.ts';
import { actesRanges } from './actes.ts';

interface Mots {
  titre: string;
  /** In the trail of pages. */
  court: string;
  description: string;
  chapo: string;
  /** What is found there, after a colon. */
  question: string;
  /** What is counted. */
  nom: readonly [singulier: string, pluriel: string];
  vide: { titre: string; texte: string };
}

const SANS_MESURE = 'Une mesure est une phrase citée d’un texte adopté. Aucune n’est relevée.';

/** How each axis is spoken of. */
export const MOTS: Record<Axe, Mots> = {
  actes: {
    titre: 'Suivi par texte',
    court: 'Par texte',
    description: 'Chaque texte adopté, ses mesures et leur état.',
    chapo:
      'Chaque texte adopté par l’Assemblée ou par le Conseil, la promotion la plus récente d’abord.',
    question: 'ce qu’est devenu un vœu',
    nom: ['texte adopté', 'textes adoptés'],
    vide: {
      titre: 'Aucun texte adopté.',
      texte: 'Les textes paraîtront ici une fois adoptés par l’Assemblée ou par le Conseil.',
    },
  },
  mandatures: {
    titre: 'Suivi par promotion',
    court: 'Par promotion',
    description: 'Les mesures des textes de chaque promotion, et leur état.',
    chapo: 'Une promotion finit de siéger, ses textes restent suivis.',
    question: 'les mesures de chaque assemblée',
    nom: ['promotion', 'promotions'],
    vide: { titre: 'Aucune promotion n’a de mesure relevée.', texte: SANS_MESURE },
  },
  directions: {
    titre: 'Suivi par direction',
    court: 'Par direction',
    description: 'Les mesures dont répond chaque direction de la Ville, et leur état.',
    chapo:
      'Une direction est une partie de l’administration de la Ville. Plusieurs peuvent répondre d’une même mesure.',
    question: 'qui répond de quoi',
    nom: ['direction', 'directions'],
    vide: {
      titre: 'Aucune direction relevée.',
      texte: 'Elles paraîtront ici dès qu’une mesure nommera la sienne.',
    },
  },
  arrondissements: {
    titre: 'Suivi par arrondissement',
    court: 'Par arrondissement',
    description: 'Les mesures de chaque arrondissement, et celles de toute la ville.',
    chapo: 'Une mesure sans lieu écrit vaut pour toute la ville.',
    question: 'où en est mon quartier',
    nom: ['lieu', 'lieux'],
    vide: { titre: 'Aucun lieu relevé.', texte: SANS_MESURE },
  },
};

const nomDuLieu = (lieu: string): string =>
  lieu === LIEU_ENTIER ? 'Toute la ville' : `${lieu === '1' ? '1er' : `${lieu}e`} arrondissement`;

/** The name readers know a value of an axis by. */
export function nomDeCle({ publication: p }: Contexte, axe: Axe, cle: string): string {
  switch (axe) {
    case 'actes':
      return avec(p, 'actes', 'slug', cle)[0]?.titre ?? cle;
    case 'mandatures':
      return avec(p, 'mandatures', 'slug', cle)[0]?.promotion ?? cle;
    case 'directions':
      return chercher(p, 'directions', cle)?.nom ?? cle;
    case 'arrondissements':
      return nomDuLieu(cle);
  }
}

/** In the order a reader looks for them. */
export function rangerCles(ctx: Contexte, axe: Axe, cles: readonly string[]): string[] {
  const rang = (cle: string): number => {
    if (axe === 'actes') return actesRanges(ctx).findIndex(({ slug }) => slug === cle);
    if (axe === 'mandatures') return -Number(cle);
    return cle === LIEU_ENTIER ? 0 : Number(cle);
  };
  return axe === 'directions'
    ? cles.toSorted((a, b) => nomDeCle(ctx, axe, a).localeCompare(nomDeCle(ctx, axe, b), 'fr'))
    : cles.toSorted((a, b) => rang(a) - rang(b));
}
