import { z } from 'zod';
import { adresseWeb, ligne } from './identite.ts';
import { reference } from './reference.ts';

/** The settings of the record: names of the bodies and prefix of the references are data, not code. */
export const assemblee = z.strictObject({
  nom: ligne,
  /** « Assemblée citoyenne » + « de Paris », for the two lines of the sign. */
  nomCourt: ligne,
  complementDuNom: ligne,
  ville: ligne,
  /** « la Ville de Paris », in a sentence. */
  conseil: ligne,
  gentileFeminin: ligne,
  gentileMasculin: ligne,
  prefixe: z.string().regex(/^[A-Z]{2,6}$/),
  /** « exemple fictif » is printed on each page. */
  fictive: z.boolean(),
  phrase: ligne,
  presentation: ligne,
  /** What the City promised, in its words or ours, and where. */
  promesse: ligne.nullable(),
  courriel: z
    .email({ error: 'une adresse de courriel s’écrit nom@exemple.fr, sans accent ni espace' })
    .nullable(),
  editeur: z
    .strictObject({ nom: ligne, adresse: ligne, telephone: ligne.nullable(), directeur: ligne })
    .nullable(),
  hebergeur: z.strictObject({ nom: ligne, adresse: ligne, telephone: ligne.nullable() }).nullable(),
  licence: z.strictObject({ nom: ligne, adresse: adresseWeb }),
  exempleDeReference: reference,
});
export type Assemblee = z.infer<typeof assemblee>;
