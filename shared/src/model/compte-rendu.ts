import { z } from 'zod';
import { dateCivile } from './date.ts';
import { ancre, texte } from './texte.ts';
import { id, identiteDePage, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { vote } from './vote.ts';

export const ETATS_DE_COMPTE_RENDU = {
  projet: {
    libelle: 'Projet',
    definition: 'Le secrétariat l’a écrit\u00a0; les membres ne l’ont pas encore relu.',
  },
  soumis: {
    libelle: 'Soumis aux membres',
    definition: 'Les membres le relisent et peuvent le corriger.',
  },
  approuve: {
    libelle: 'Approuvé',
    definition: 'Les membres l’ont approuvé. Un changement devient un erratum daté.',
  },
  'non-releve': {
    libelle: 'Non relevé',
    definition:
      'Le compte rendu n’est pas relevé ici\u00a0; seules les décisions connues y figurent.',
  },
} as const satisfies Definitions<string>;

/** What was said and decided in one séance. */
export const compteRendu = z
  .strictObject({
    ...identiteDePage,
    titre: ligne,
    seance: id,
    etat: valeurs<keyof typeof ETATS_DE_COMPTE_RENDU>(ETATS_DE_COMPTE_RENDU),
    approuveLe: dateCivile.nullable(),
    approuvePar: ligne.nullable(),
    enBref: z.array(ligne).max(5),
    decisions: z.array(
      z.strictObject({
        id,
        titre: ligne,
        texte: ligne.nullable(),
        vote: vote.nullable(),
        sources: z.array(id),
      }),
    ),
    sections: z.array(
      z.strictObject({
        id,
        titre: ligne,
        pointOrdreDuJour: id.nullable(),
        texte: texte.nullable(),
      }),
    ),
    errata: z.array(z.strictObject({ date: dateCivile, ancre: ancre.nullable(), texte: ligne })),
    documents: z.array(id),
    sources: z.array(id),
  })
  .refine((c) => (c.etat === 'approuve') === (c.approuveLe !== null), {
    error:
      'un compte rendu est «\u00a0approuvé\u00a0» si, et seulement si, il a une date d’approbation',
    path: ['approuveLe'],
  });
export type CompteRendu = z.infer<typeof compteRendu>;
