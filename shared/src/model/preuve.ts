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
  /**
   * What the link answers by itself, checked each week: HTTP status, or null when nothing answered; `depuis`, the first
   * check that found it so. A record written before does not know since when.
   */
  verification: z
    .strictObject({
      verifieLe: dateCivile,
      reponse: z.int().min(100).max(599).nullable(),
      depuis: dateCivile.nullable().default(null),
    })
    .nullable(),
});
export type Preuve = z.infer<typeof preuve>;

/** A page that is guarded is there: it only does not open to everybody. */
const GARDEES: ReadonlySet<number> = new Set([401, 403, 405, 429, 451]);

/** Whether an HTTP status says that the page is still there. */
export const isVivante = (reponse: number | null): boolean =>
  reponse !== null && (reponse < 400 || GARDEES.has(reponse));
