import { z } from 'zod';
import { dateConnue } from './date.ts';
import { adresseWeb, id, identite, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';

/** An independent person who watches over the process, in a public capacity. */
export const garant = z.strictObject({
  ...identite,
  nom: ligne,
  qualite: ligne,
  mandatures: z.array(id),
  sources: z.array(id).min(1, { error: 'le nom d’un garant a au moins une source' }),
});
export type Garant = z.infer<typeof garant>;

export const CATEGORIES_D_INSTANCE = {
  instance: {
    libelle: 'Instances de participation',
    definition: 'Des conseils qui réunissent des habitantes et des habitants.',
  },
  consultation: {
    libelle: 'Outils de consultation',
    definition: 'Pour donner un avis sur une politique nouvelle.',
  },
  proposition: {
    libelle: 'Outils de proposition',
    definition: 'Pour proposer un projet ou une idée.',
  },
  engagement: { libelle: 'Outils d’engagement', definition: 'Pour agir et se former.' },
  lieu: { libelle: 'Lieux', definition: 'Des lieux pour passer à l’action.' },
  expertise: { libelle: 'Expertise', definition: 'Des organismes entendus ou visités.' },
} as const satisfies Definitions<string>;

/** The other bodies, tools and places the Assembly works with. */
export const instance = z.strictObject({
  ...identite,
  nom: ligne,
  categorie: valeurs<keyof typeof CATEGORIES_D_INSTANCE>(CATEGORIES_D_INSTANCE),
  description: ligne.nullable(),
  adresse: adresseWeb.nullable(),
  sources: z.array(id),
});
export type Instance = z.infer<typeof instance>;

/** A direction of the City, which answers for a measure. */
export const direction = z.strictObject({
  ...identite,
  nom: ligne,
  sigle: ligne.nullable(),
  sources: z.array(id),
});
export type Direction = z.infer<typeof direction>;

/** Where a fact comes from. */
export const source = z.strictObject({
  ...identite,
  titre: ligne,
  editeur: ligne,
  adresse: adresseWeb.nullable(),
  /** Date shown by the document itself. */
  dateAffichee: dateConnue.nullable(),
  lueLe: dateConnue.nullable(),
  note: ligne.nullable(),
  copie: id.nullable(),
});
export type Source = z.infer<typeof source>;
