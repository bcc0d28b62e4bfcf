import { z } from 'zod';
import { dateCivile } from './date.ts';
import { adresseWeb, id, identite, ligne } from './identite.ts';

/** A dated question to the City, answered or not. */
export const relance = z
  .strictObject({
    ...identite,
    acte: id,
    mesures: z.array(id),
    date: dateCivile,
    auteur: ligne,
    destinataire: ligne,
    direction: id.nullable(),
    question: ligne,
    repondueLe: dateCivile.nullable(),
    reponse: ligne.nullable(),
    adresse: adresseWeb.nullable(),
    sources: z.array(id),
  })
  .refine((r) => r.reponse === null || r.repondueLe !== null, {
    error: 'une réponse a une date\u00a0: sans elle, le public lit «\u00a0sans réponse\u00a0»',
    path: ['repondueLe'],
  })
  .refine((r) => r.repondueLe === null || r.repondueLe >= r.date, {
    error: 'une réponse vient après la question',
    path: ['repondueLe'],
  });
export type Relance = z.infer<typeof relance>;

/** One yearly round of questions to the directions. */
export const campagne = z.strictObject({
  ...identite,
  titre: ligne,
  annee: z.int().min(2021).max(2200),
  ouverteLe: dateCivile.nullable(),
  reponsesAttenduesLe: dateCivile.nullable(),
  actes: z.array(id),
});
export type Campagne = z.infer<typeof campagne>;
