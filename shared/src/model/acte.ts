import { z } from 'zod';
import { dateCivile, dateConnue } from './date.ts';
import { adresseWeb, id, identiteDePage, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { reference } from './reference.ts';
import { texte } from './texte.ts';
import { vote, type InstanceDeVote, type Vote } from './vote.ts';

/** `chemin` is the first part of the address: `/voeux/…`. The definition stands next to every title. */
export const TYPES_D_ACTE = {
  voeu: {
    libelle: 'Vœu citoyen',
    pluriel: 'Vœux',
    chemin: 'voeux',
    definition: 'Il exprime un souhait, il n’oblige pas la Ville.',
  },
  deliberation: {
    libelle: 'Délibération citoyenne',
    pluriel: 'Délibérations citoyennes',
    chemin: 'deliberations',
    definition:
      'Un projet de l’Assemblée\u00a0; décision de la Ville une fois adopté par le Conseil.',
  },
  question: {
    libelle: 'Question d’actualité',
    pluriel: 'Questions d’actualité',
    chemin: 'questions',
    definition: 'Une question de l’Assemblée, posée à l’exécutif devant le Conseil.',
  },
  mission: {
    libelle: 'Mission d’information et d’évaluation citoyenne',
    pluriel: 'Missions d’information et d’évaluation citoyennes',
    chemin: 'missions',
    definition: 'Une enquête des membres sur une politique de la Ville.',
  },
  jury: {
    libelle: 'Jury citoyen',
    pluriel: 'Jurys citoyens',
    chemin: 'jurys',
    definition: 'Un petit groupe tiré au sort qui répond à une question précise.',
  },
  interpellation: {
    libelle: 'Interpellation',
    pluriel: 'Interpellations',
    chemin: 'interpellations',
    definition: 'Une demande d’explication adressée à des élus ou à des directions.',
  },
  saisine: {
    libelle: 'Saisine du comité de garants',
    pluriel: 'Saisines du comité de garants',
    chemin: 'saisines',
    definition: 'Un appel des membres aux garants, sur la forme ou sur le fond.',
  },
} as const satisfies Record<
  string,
  { libelle: string; pluriel: string; chemin: string; definition: string }
>;
export type TypeActe = keyof typeof TYPES_D_ACTE;

export const ETATS_DE_RELEVE = {
  complet: {
    libelle: 'Relevé complet',
    definition: 'Tous les points de suivi donnés par la Ville sont relevés ici.',
  },
  partiel: {
    libelle: 'Relevé partiel',
    definition:
      'La Ville a pu parler sans que nous l’ayons relevé\u00a0: aucun silence n’est compté.',
  },
} as const satisfies Definitions<string>;

export const NATURES_D_ETAPE = {
  'co-construction': {
    libelle: 'Co-construction',
    definition: 'Écriture avec les services et les élus de la Ville.',
  },
  redaction: { libelle: 'Rédaction', definition: 'Le groupe écrit le texte.' },
  depot: { libelle: 'Dépôt', definition: 'Le texte est remis au Conseil.' },
  presentation: {
    libelle: 'Présentation',
    definition: 'Le texte est présenté par des porte-paroles.',
  },
  reponse: { libelle: 'Réponse', definition: 'L’instance saisie a répondu.' },
  autre: { libelle: 'Étape', definition: 'Une autre étape datée de la procédure.' },
} as const satisfies Definitions<string>;

export const NATURES_DE_REFERENCE = {
  deliberation: {
    libelle: 'Référence de délibération',
    definition: 'La référence du Conseil, comme «\u00a02019 DDCT 139\u00a0».',
  },
  'numero-en-seance': {
    libelle: 'Numéro en séance',
    definition: 'Le numéro du vœu dans la séance du Conseil, comme «\u00a0n°\u00a015 bis\u00a0».',
  },
  'numero-adopte': {
    libelle: 'Numéro après adoption',
    definition: 'Le numéro donné au texte une fois adopté.',
  },
} as const satisfies Definitions<string>;

export const PASSAGES = {
  'carnet-mandat': {
    libelle: 'Ce qui change depuis le carnet',
    definition: 'Du carnet de synthèse au mandat de travail.',
  },
  'mandat-recommandations': {
    libelle: 'Ce qui change depuis le mandat',
    definition: 'Du mandat de travail aux recommandations.',
  },
  'recommandations-acte': {
    libelle: 'Ce qui change depuis les recommandations',
    definition: 'Des recommandations au texte soumis au vote.',
  },
} as const satisfies Definitions<string>;

export const NATURES_DE_NOUVELLE = {
  presse: {
    libelle: 'Nouvelle de presse',
    definition: 'Un fait rapporté par la presse\u00a0; ce n’est pas un point de suivi.',
  },
  ville: {
    libelle: 'Nouvelle de la Ville',
    definition: 'Une annonce de la Ville\u00a0; elle ne répond pas mesure par mesure.',
  },
  assemblee: {
    libelle: 'Nouvelle de l’Assemblée',
    definition: 'Un fait rapporté par l’Assemblée.',
  },
} as const satisfies Definitions<string>;

/** What the Assembly addresses to the City. Procedure, votes and follow-up are three axes, never merged (rule 1). */
export const acte = z
  .strictObject({
    ...identiteDePage,
    reference,
    type: valeurs<TypeActe>(TYPES_D_ACTE),
    titre: ligne,
    /** null: not recorded; `titre` is then a use-title. */
    titreOfficiel: ligne.nullable(),
    /** false: « thème non relevé ». */
    themeReleve: z.boolean(),
    mandature: id,
    groupe: id.nullable(),
    enBref: z.array(ligne).max(5),
    carnet: id.nullable(),
    mandat: id.nullable(),
    recommandations: id.nullable(),
    ecarts: z.array(
      z.strictObject({
        passage: valeurs<keyof typeof PASSAGES>(PASSAGES),
        texte: ligne,
        sources: z.array(id),
      }),
    ),
    etapes: z.array(
      z.strictObject({
        id,
        nature: valeurs<keyof typeof NATURES_D_ETAPE>(NATURES_D_ETAPE),
        titre: ligne,
        date: dateConnue.nullable(),
        texte: ligne.nullable(),
        seance: id.nullable(),
        sources: z.array(id),
      }),
    ),
    votes: z.array(vote),
    nombreDePorteParoles: z.int().nonnegative().nullable(),
    referencesOfficielles: z.array(
      z.strictObject({
        nature: valeurs<keyof typeof NATURES_DE_REFERENCE>(NATURES_DE_REFERENCE),
        valeur: ligne,
        adresse: adresseWeb.nullable(),
        copie: id.nullable(),
      }),
    ),
    texte: texte.nullable(),
    /** Are the points de suivi given by the City all recorded here? Nothing is claimed when not (rule 7). */
    releve: valeurs<keyof typeof ETATS_DE_RELEVE>(ETATS_DE_RELEVE),
    /** Months between two points, from the promise; null: no promise covers this acte. */
    periodiciteMois: z.int().positive().nullable(),
    /** A date of the clock moved, with its public reason. */
    reports: z.array(
      z.strictObject({ de: dateCivile, a: dateCivile, motif: ligne, decideLe: dateCivile }),
    ),
    nouvelles: z.array(
      z.strictObject({
        id,
        nature: valeurs<keyof typeof NATURES_DE_NOUVELLE>(NATURES_DE_NOUVELLE),
        titre: ligne,
        date: dateConnue,
        texte: ligne.nullable(),
        sources: z.array(id).min(1, { error: 'une nouvelle a au moins une source' }),
      }),
    ),
    documents: z.array(id),
    sources: z.array(id),
  })
  .refine((a) => a.reports.every((r) => r.a > r.de), {
    error: 'une date de suivi déplacée l’est vers plus tard',
    path: ['reports'],
  });
export type Acte = z.infer<typeof acte>;

/** The vote by which one instance adopted the acte, if it did. */
export function voteAdoptant(acte: Acte, instance: InstanceDeVote): Vote | null {
  return acte.votes.find((v) => v.instance === instance && v.resultat === 'adopte') ?? null;
}

/** « Adopté » alone is ambiguous: always by whom (rule 1). */
export const isAdopte = (acte: Acte, instance: InstanceDeVote): boolean =>
  voteAdoptant(acte, instance) !== null;

/** What can be followed: what the Assembly or the Council adopted. */
export const isASuivre = (acte: Acte): boolean =>
  isAdopte(acte, 'conseil') || isAdopte(acte, 'assemblee');

/** A vote of the Council is still to come: adopted by the Assembly, and the Council has said nothing. */
export const isVoteDuConseilAttendu = (acte: Acte): boolean =>
  isAdopte(acte, 'assemblee') && !acte.votes.some((v) => v.instance === 'conseil');
