import { z } from 'zod';
import { dateCivile } from './date.ts';
import { id, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';

export const ROLES = {
  membre: { libelle: 'Membre', definition: 'Une personne tirée au sort qui siège dans le groupe.' },
  'porte-parole': {
    libelle: 'Porte-parole',
    definition: 'Un membre chargé par son groupe de parler en son nom.',
  },
} as const satisfies Definitions<string>;

/** A seat whose holder consented to a public name. Lives in `membres.json` only (rule 10). */
export const membre = z.strictObject({
  id,
  mandature: id,
  nomAffiche: ligne,
  groupes: z.array(
    z.strictObject({
      groupe: id,
      role: valeurs<keyof typeof ROLES>(ROLES),
      debut: dateCivile.nullable(),
      fin: dateCivile.nullable(),
    }),
  ),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
});
export type Membre = z.infer<typeof membre>;
