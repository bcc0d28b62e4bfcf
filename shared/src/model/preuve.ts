import { z } from 'zod';
import { dateCivile, dateConnue } from './date.ts';
import { adresseWeb, id, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';

export const NATURES_DE_PREUVE = {
  deliberation: { libelle: 'Délibération', definition: 'Un texte voté par le Conseil.' },
  budget: { libelle: 'Ligne de budget', definition: 'Une dépense votée ou exécutée.' },
  lieu: { libelle: 'Lieu', definition: 'Un endroit où l’on peut voir le résultat.' },
  'jeu-de-donnees': { libelle: 'Jeu de données', definition: 'Des données publiées et datées.' },
  photo: { libelle: 'Photo', definition: 'Une image datée du résultat.' },
  article: { libelle: 'Article', definition: 'Un texte publié par un tiers.' },
} as const satisfies Definitions<string>;

/** What shows that a measure is done: a link, and a copy that outlives it (rule 5). */
export const preuve = z.strictObject({
  id,
  nature: valeurs<keyof typeof NATURES_DE_PREUVE>(NATURES_DE_PREUVE),
  libelle: ligne,
  date: dateConnue.nullable(),
  adresse: adresseWeb.nullable(),
  copie: id.nullable(),
  /** Last answer of the link: HTTP status, or null when nothing answered. */
  verification: z
    .strictObject({ verifieLe: dateCivile, reponse: z.int().min(100).max(599).nullable() })
    .nullable(),
});
export type Preuve = z.infer<typeof preuve>;
