import { z } from 'zod';
import { dateCivile, dateConnue } from './date.ts';
import { id, identite, ligne } from './identite.ts';
import { reference } from './reference.ts';
import { ancre } from './texte.ts';

/** One commitment quoted from an adopted acte, numbered. */
export const mesure = z.strictObject({
  ...identite,
  reference,
  acte: id,
  numero: z.int().positive(),
  /** The quoted passage, word for word. */
  citation: ligne,
  /** Anchor of the quoted paragraph in the text of the acte. */
  ancre: ancre.nullable(),
  directions: z.array(id),
  delegation: ligne.nullable(),
  /** Empty: the whole city. */
  arrondissements: z.array(z.int().min(1).max(20)),
  echeance: z.strictObject({ date: dateConnue.nullable(), mention: ligne.nullable() }).nullable(),
  echeancesDeplacees: z.array(
    z.strictObject({ ancienne: ligne, nouvelle: ligne, motif: ligne, decideLe: dateCivile }),
  ),
  /** false: the passage commits to nothing observable. */
  mesurable: z.boolean(),
  motifNonMesurable: ligne.nullable(),
});
export type Mesure = z.infer<typeof mesure>;
