import type { Definitions } from '@acp/shared/model';

/** Where an expected answer is. Opening its link changes none of it: mail scanners open links. */
export const ETATS_DE_REPONSE = {
  attendue: { libelle: 'Attendue', definition: 'Rien n’a encore été écrit.' },
  commencee: {
    libelle: 'Commencée',
    definition: 'Un brouillon est enregistré, pas encore envoyé.',
  },
  envoyee: { libelle: 'Envoyée', definition: 'La réponse est arrivée, elle ne change plus.' },
  revoquee: { libelle: 'Lien révoqué', definition: 'Le lien n’ouvre plus rien.' },
} as const satisfies Definitions<string>;
export type EtatDeReponse = keyof typeof ETATS_DE_REPONSE;

/** Who is asked: a direction says what is done, the others say what they think of it. */
export const AUTEURS_DE_REPONSE = {
  direction: { libelle: 'Une direction', definition: 'Dit où en est chacune de ses mesures.' },
  membres: {
    libelle: 'Les porte-paroles',
    definition: 'Donnent l’appréciation des membres, mesure par mesure.',
  },
  garants: {
    libelle: 'Le comité de garants',
    definition: 'Donne son appréciation, mesure par mesure.',
  },
} as const satisfies Definitions<string>;
export type AuteurDeReponse = keyof typeof AUTEURS_DE_REPONSE;

/** Why a letter leaves, in the order of the round. */
export const MOTIFS_DE_MESSAGE = {
  invitation: { libelle: 'Invitation', jours: null },
  'j-60': { libelle: 'Rappel, 60 jours avant', jours: -60 },
  'j-30': { libelle: 'Rappel, 30 jours avant', jours: -30 },
  'j-7': { libelle: 'Rappel, 7 jours avant', jours: -7 },
  jour: { libelle: 'Rappel, le jour même', jours: 0 },
  'j+7': { libelle: 'Rappel, 7 jours après', jours: 7 },
  'j+21': { libelle: 'Rappel, 21 jours après', jours: 21 },
} as const;
export type MotifDeMessage = keyof typeof MOTIFS_DE_MESSAGE;
