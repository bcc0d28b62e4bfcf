import { z } from 'zod';
import { dateCivile, dateConnue } from './date.ts';
import { id, identite, ligne } from './identite.ts';
import { reference } from './reference.ts';
import { ancre } from './texte.ts';

/** An échéance that was moved: what it was, what it became, and the reason everybody can read (rule 7). */
const deplacement = z.strictObject({
  ancienne: ligne,
  nouvelle: ligne,
  motif: ligne,
  decideLe: dateCivile,
});

/** From the first échéance to the last: each move starts from the one before, and comes after it. */
const histoire = z.array(deplacement).superRefine((reports, ctx) => {
  for (const [rang, { ancienne, nouvelle, decideLe }] of reports.entries()) {
    const avant = reports[rang - 1];
    const refuser = (champ: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [rang, champ], message });
    };
    if (ancienne === nouvelle)
      refuser('nouvelle', 'une échéance déplacée devient une autre échéance');
    if (avant && ancienne !== avant.nouvelle)
      refuser(
        'ancienne',
        `l’échéance était devenue «\u00a0${avant.nouvelle}\u00a0»\u00a0: c’est elle qui est déplacée ensuite`,
      );
    if (avant && decideLe < avant.decideLe)
      refuser('decideLe', 'une échéance est déplacée après l’avoir été la fois d’avant');
  }
});

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
  echeancesDeplacees: histoire,
  /** false: the passage commits to nothing observable. */
  mesurable: z.boolean(),
  motifNonMesurable: ligne.nullable(),
});
export type Mesure = z.infer<typeof mesure>;
