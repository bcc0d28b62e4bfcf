import { THEMES_DE_RUBRIQUE, type Rubrique, type ThemeDeRubrique } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { avec } from '../queries.ts';
import { ADRESSES, listeDActes } from '../urls.ts';

/** A name and an address without prefix. */
export interface Renvoi {
  texte: string;
  chemin: string;
}

/** One question people ask: the theme whose rubriques answer it, and the pages of the site that do too. */
export interface Question {
  id: string;
  question: string;
  theme: ThemeDeRubrique | null;
  /** What answers in one sentence: the first rubrique of the theme, or something else of the record. */
  reponse: 'rubrique' | 'presentation' | 'promesse' | 'instances' | 'mots';
  pages: readonly (readonly [texte: string, chemin: string])[];
}

/** In the order a newcomer asks them; every theme stands in exactly one. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'membres',
    question: 'Qui sont-ils ?',
    theme: null,
    reponse: 'presentation',
    pages: [
      ['Les membres', ADRESSES.membres],
      ['Les groupes thématiques', ADRESSES.groupes],
      ['Les promotions', ADRESSES.mandatures],
    ],
  },
  {
    id: 'tirage',
    question: 'Comment sont-ils choisis ?',
    theme: 'tirage',
    reponse: 'rubrique',
    pages: [['Le tirage au sort, en chiffres', ADRESSES.tirageAuSort]],
  },
  {
    id: 'origine',
    question: 'D’où vient l’Assemblée ?',
    theme: 'origine',
    reponse: 'rubrique',
    pages: [],
  },
  {
    id: 'travail',
    question: 'Comment travaillent-ils ?',
    theme: 'fonctionnement',
    reponse: 'rubrique',
    pages: [
      ['L’agenda', ADRESSES.agenda],
      ['Les comptes rendus', ADRESSES.comptesRendus],
      ['Les carnets de synthèse', ADRESSES.carnets],
    ],
  },
  {
    id: 'pouvoirs',
    question: 'Que peuvent-ils décider ?',
    theme: 'pouvoirs',
    reponse: 'rubrique',
    pages: [
      ['Les vœux', listeDActes('voeu')],
      ['Les délibérations', listeDActes('deliberation')],
    ],
  },
  {
    id: 'suite',
    question: 'Et après le vote ?',
    theme: 'evaluation',
    reponse: 'promesse',
    pages: [
      ['Le droit de suite', ADRESSES.droitDeSuite],
      ['Le suivi des mesures', ADRESSES.suivi],
    ],
  },
  {
    id: 'cout',
    question: 'Combien ça coûte ?',
    theme: 'indemnites-et-budget',
    reponse: 'rubrique',
    pages: [],
  },
  {
    id: 'regles',
    question: 'Avec quelles règles ?',
    theme: 'reglement',
    reponse: 'rubrique',
    pages: [],
  },
  {
    id: 'garants',
    question: 'Qui vérifie ?',
    theme: 'garants',
    reponse: 'rubrique',
    pages: [
      ['Le comité de garants', ADRESSES.garants],
      ['Les saisines', listeDActes('saisine')],
    ],
  },
  {
    id: 'presse',
    question: 'Qu’en dit-on ?',
    theme: 'presse',
    reponse: 'rubrique',
    pages: [['Les actualités', ADRESSES.actualites]],
  },
  {
    id: 'autour',
    question: 'Comment participer autrement ?',
    theme: null,
    reponse: 'instances',
    pages: [
      ['Les autres instances, outils et lieux', ADRESSES.instances],
      ['Les directions de la Ville', ADRESSES.directions],
    ],
  },
  {
    id: 'mots',
    question: 'Que veut dire ce mot ?',
    theme: null,
    reponse: 'mots',
    pages: [
      ['Le glossaire', ADRESSES.glossaire],
      ['Citer ce site', ADRESSES.citer],
    ],
  },
];

/** The rubriques of a theme, in the order the secretariat gave them. */
export const rubriquesDuTheme = (ctx: Contexte, theme: ThemeDeRubrique): Rubrique[] =>
  [...avec(ctx.publication, 'rubriques', 'theme', theme)].sort(
    (a, b) => a.ordre - b.ordre || a.titre.localeCompare(b.titre, 'fr'),
  );

const versRubrique = ({ titre, slug }: Rubrique): Renvoi => ({
  texte: titre,
  chemin: `${ADRESSES.comprendre}${slug}/`,
});

/** Every page that answers a question: its rubriques first. */
export const liensDe = (ctx: Contexte, { theme, pages }: Question): Renvoi[] => [
  ...(theme === null ? [] : rubriquesDuTheme(ctx, theme).map(versRubrique)),
  ...pages.map(([texte, chemin]) => ({ texte, chemin })),
];

/** The same, for the page of a rubrique. */
export function liensDuTheme(ctx: Contexte, theme: ThemeDeRubrique): Renvoi[] {
  const question = QUESTIONS.find((q) => q.theme === theme);
  if (!question) throw new Error(`Aucune question pour ${THEMES_DE_RUBRIQUE[theme].libelle}.`);
  return liensDe(ctx, question);
}
