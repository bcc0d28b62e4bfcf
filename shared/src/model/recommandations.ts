import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, identiteDePage, ligne } from './identite.ts';
import { reference } from './reference.ts';
import { texte } from './texte.ts';

/** A group's numbered proposals handed to the executive. */
export const recommandations = z.strictObject({
  ...identiteDePage,
  reference,
  titre: ligne,
  mandature: id,
  groupe: id,
  mandat: id.nullable(),
  seance: id.nullable(),
  date: dateConnue.nullable(),
  enBref: z.array(ligne).max(5),
  /** null: not recorded. */
  propositions: z
    .array(z.strictObject({ id, numero: z.int().positive(), texte: ligne }))
    .nullable(),
  texte: texte.nullable(),
  documents: z.array(id),
  sources: z.array(id),
});
export type Recommandations = z.infer<typeof recommandations>;
