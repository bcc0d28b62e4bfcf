import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, identiteDePage, ligne } from './identite.ts';
import { reference } from './reference.ts';
import { texte } from './texte.ts';
import { vote } from './vote.ts';

/** The question the executive gives a group after its carnet, voted by the plenary. */
export const mandatDeTravail = z.strictObject({
  ...identiteDePage,
  reference,
  titre: ligne,
  mandature: id,
  groupe: id,
  carnet: id.nullable(),
  seance: id.nullable(),
  date: dateConnue.nullable(),
  question: ligne,
  enBref: z.array(ligne).max(5),
  votes: z.array(vote),
  texte: texte.nullable(),
  documents: z.array(id),
  sources: z.array(id),
});
export type MandatDeTravail = z.infer<typeof mandatDeTravail>;
