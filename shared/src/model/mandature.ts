import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, identiteDePage, ligne } from './identite.ts';
import { texte } from './texte.ts';

/** A dated stage of a mandature. */
export const phase = z.strictObject({
  id,
  titre: ligne,
  debut: dateConnue.nullable(),
  fin: dateConnue.nullable(),
  texte: texte.nullable(),
  sources: z.array(id),
});
export type Phase = z.infer<typeof phase>;

/** A figure and where it comes from. Sources may disagree: one line each. */
export const chiffreSource = z.strictObject({
  libelle: ligne,
  valeur: ligne,
  date: dateConnue.nullable(),
  note: ligne.nullable(),
  sources: z.array(id),
});
export type ChiffreSource = z.infer<typeof chiffreSource>;

/** One promotion of drawn citizens. `slug` is its number, as in `/mandatures/1/`. */
export const mandature = z.strictObject({
  ...identiteDePage,
  numero: z.int().positive(),
  titre: ligne,
  /** « 1re promotion (2021-2023) ». */
  promotion: ligne,
  debut: dateConnue.nullable(),
  fin: dateConnue.nullable(),
  nombreDeSieges: z.int().positive().nullable(),
  enBref: z.array(ligne).max(5),
  phases: z.array(phase),
  chiffres: z.array(chiffreSource),
  texte: texte.nullable(),
  documents: z.array(id),
  sources: z.array(id),
});
export type Mandature = z.infer<typeof mandature>;
