import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';

export const INSTANCES_DE_VOTE = {
  groupe: {
    libelle: 'Groupe thématique',
    definition: 'Le groupe de membres qui a écrit le texte.',
  },
  assemblee: {
    libelle: 'Assemblée citoyenne',
    definition: 'Tous les membres, réunis en séance plénière.',
  },
  conseil: {
    libelle: 'Conseil',
    definition: 'L’assemblée élue de la Ville, qui adopte ou non le texte.',
  },
} as const satisfies Definitions<string>;
export type InstanceDeVote = keyof typeof INSTANCES_DE_VOTE;

export const MODES_DE_VOTE = {
  unanimite: {
    libelle: 'Unanimité',
    definition: 'Personne ne s’y est opposé. Sans chiffres publiés, aucun n’est déduit.',
  },
  'main-levee': { libelle: 'Main levée', definition: 'Le vote se fait en levant la main.' },
  scrutin: { libelle: 'Scrutin', definition: 'Chaque voix est comptée.' },
} as const satisfies Definitions<string>;

export const RESULTATS_DE_VOTE = {
  adopte: { libelle: 'Adopté', definition: 'L’instance a voté pour le texte.' },
  rejete: { libelle: 'Rejeté', definition: 'L’instance a voté contre le texte.' },
  reporte: { libelle: 'Reporté', definition: 'L’instance a remis son vote à plus tard.' },
} as const satisfies Definitions<string>;

export const ETATS_DES_CHIFFRES = {
  publies: { libelle: 'Chiffres publiés', definition: 'Le nombre de voix est connu et sourcé.' },
  'non-publies': {
    libelle: 'Chiffres non publiés',
    definition: 'L’instance n’a pas publié le nombre de voix.',
  },
  'non-releves': {
    libelle: 'Chiffres non relevés',
    definition: 'Le nombre de voix existe peut-être\u00a0; il n’est pas relevé ici.',
  },
} as const satisfies Definitions<string>;

const entier = z.int().nonnegative();
export const chiffres = z.strictObject({
  pour: entier,
  contre: entier,
  abstentions: entier,
  /** Did not take part, when it is known. */
  sansParticipation: entier.nullable(),
});

/** A decision of one instance. « Adopté » is always « adopté par … le … » (rule 1). */
export const vote = z
  .strictObject({
    id,
    instance: valeurs<InstanceDeVote>(INSTANCES_DE_VOTE),
    date: dateConnue.nullable(),
    mode: valeurs<keyof typeof MODES_DE_VOTE>(MODES_DE_VOTE).nullable(),
    resultat: valeurs<keyof typeof RESULTATS_DE_VOTE>(RESULTATS_DE_VOTE),
    etatDesChiffres: valeurs<keyof typeof ETATS_DES_CHIFFRES>(ETATS_DES_CHIFFRES),
    chiffres: chiffres.nullable(),
    seance: id.nullable(),
    commentaire: ligne.nullable(),
    sources: z.array(id),
  })
  .refine((v) => (v.etatDesChiffres === 'publies') === (v.chiffres !== null), {
    error: 'les chiffres d’un vote sont donnés si, et seulement si, ils sont «\u00a0publiés\u00a0»',
    path: ['chiffres'],
  });
export type Vote = z.infer<typeof vote>;
