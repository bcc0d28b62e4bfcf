import { z } from 'zod';
import { id, identiteDePage, ligne } from './identite.ts';
import { texte } from './texte.ts';

/** A thematic group of members (« atelier »). */
export const groupe = z.strictObject({
  ...identiteDePage,
  nom: ligne,
  mandature: id,
  enBref: z.array(ligne).max(5),
  texte: texte.nullable(),
  nombreDeSieges: z.int().nonnegative().nullable(),
  nombreDePorteParoles: z.int().nonnegative().nullable(),
  sources: z.array(id),
});
export type Groupe = z.infer<typeof groupe>;
