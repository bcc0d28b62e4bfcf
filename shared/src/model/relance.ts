import { z } from 'zod';
import { dateCivile } from './date.ts';
import { adresseWeb, id, identite, ligne } from './identite.ts';

/** A dated question to the City, answered or not. */
export const relance = z.strictObject({
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
