import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, identiteDePage, ligne } from './identite.ts';
import { reference } from './reference.ts';
import { texte } from './texte.ts';

/** A group's mid-way collective text: work done, priorities, questions to the executive. */
export const carnet = z.strictObject({
  ...identiteDePage,
  reference,
  titre: ligne,
  mandature: id,
  groupe: id,
  date: dateConnue.nullable(),
  enBref: z.array(ligne).max(5),
  priorites: z.array(ligne),
  questions: z.array(z.strictObject({ id, question: ligne, reponse: ligne.nullable() })),
  texte: texte.nullable(),
  documents: z.array(id),
  sources: z.array(id),
});
export type Carnet = z.infer<typeof carnet>;
