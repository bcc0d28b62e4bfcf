import { z } from 'zod';
import { dateCivile } from './date.ts';
import { ligne, objet } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';

export const MOTIFS_DE_RETRAIT = {
  erreur: {
    libelle: 'Publié par erreur',
    definition: 'La page contenait une erreur, ou n’aurait pas dû être publiée.',
  },
  remplace: {
    libelle: 'Remplacé par une autre page',
    definition: 'Le contenu se lit maintenant à une autre adresse, qui est donnée.',
  },
  demande: {
    libelle: 'À la demande d’une personne',
    definition: 'Une personne concernée a demandé ce retrait. Le titre n’est plus affiché.',
  },
  autre: {
    libelle: 'Autre motif',
    definition: 'Le motif est dit en une phrase.',
  },
} as const satisfies Definitions<string>;
export type MotifDeRetrait = keyof typeof MOTIFS_DE_RETRAIT;

/** What stays of a withdrawn page: where it was, since when and why it is no longer there. */
export const retrait = z
  .strictObject({
    objet,
    /** What its address was made of: everything after the site’s own address, for example `/voeux/code-de-la-rue/`. */
    adresse: z
      .string()
      .regex(/^\/([A-Za-z0-9-]+\/)+$/, { error: 'une adresse s’écrit /voeux/code-de-la-rue/' })
      .nullable(),
    /** null when a person asked for the withdrawal: the title may name them. */
    titre: ligne.nullable(),
    retireLe: dateCivile,
    motif: valeurs<MotifDeRetrait>(MOTIFS_DE_RETRAIT),
    remplacePar: objet.nullable(),
    precision: ligne.nullable(),
    /** The withdrawn page this one could not do without. */
    avec: objet.nullable(),
  })
  .refine((r) => r.motif !== 'demande' || r.titre === null, {
    error: 'un retrait demandé par une personne ne garde pas de titre',
    path: ['titre'],
  })
  .refine((r) => r.motif !== 'autre' || r.precision !== null, {
    error: 'un autre motif est dit en une phrase',
    path: ['precision'],
  });
export type Retrait = z.infer<typeof retrait>;
