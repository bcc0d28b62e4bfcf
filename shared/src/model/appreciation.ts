import { z } from 'zod';
import { dateCivile } from './date.ts';
import { id, identite, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { texte } from './texte.ts';

export const AUTEURS_D_APPRECIATION = {
  membres: {
    libelle: 'Membres',
    definition: 'Les membres d’une promotion, par un texte approuvé ensemble.',
  },
  garants: {
    libelle: 'Comité de garants',
    definition: 'Les personnes indépendantes qui veillent sur la démarche.',
  },
} as const satisfies Definitions<string>;

/** The members' or the garants' own dated view, beside the City's, never averaged with it (rule 8). */
export const appreciation = z.strictObject({
  ...identite,
  acte: id,
  pointDeSuivi: id.nullable(),
  date: dateCivile,
  auteur: valeurs<keyof typeof AUTEURS_D_APPRECIATION>(AUTEURS_D_APPRECIATION),
  signature: ligne,
  texte: texte.nullable(),
  lignes: z.array(z.strictObject({ mesure: id, texte: ligne })),
  sources: z.array(id),
});
export type Appreciation = z.infer<typeof appreciation>;
