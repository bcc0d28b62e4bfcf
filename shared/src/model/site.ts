import { z } from 'zod';
import { dateCivile } from './date.ts';
import { id, identite, identiteDePage, ligne, objet } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { texte } from './texte.ts';

/** A short dated news item. */
export const actualite = z.strictObject({
  ...identiteDePage,
  titre: ligne,
  date: dateCivile,
  chapo: ligne,
  texte: texte.nullable(),
  objets: z.array(objet),
  sources: z.array(id),
});
export type Actualite = z.infer<typeof actualite>;

/** An entry of the public glossary, found at `/glossaire/#<slug>`. */
export const terme = z.strictObject({
  ...identiteDePage,
  terme: ligne,
  definition: ligne,
  voirAussi: z.array(id),
  sources: z.array(id),
});
export type Terme = z.infer<typeof terme>;

export const SUITES_DE_CORRECTION = {
  signalee: {
    libelle: 'Signalée',
    definition: 'L’erreur est signalée\u00a0; le secrétariat la vérifie.',
  },
  corrigee: { libelle: 'Corrigée', definition: 'L’erreur est corrigée.' },
  ecartee: {
    libelle: 'Écartée',
    definition: 'Après vérification, le texte reste tel quel\u00a0; il est dit pourquoi.',
  },
} as const satisfies Definitions<string>;

/** A reported mistake and what was done. */
export const correction = z
  .strictObject({
    ...identite,
    objet: objet.nullable(),
    signaleeLe: dateCivile,
    description: ligne,
    statut: valeurs<keyof typeof SUITES_DE_CORRECTION>(SUITES_DE_CORRECTION),
    suite: ligne.nullable(),
    closeLe: dateCivile.nullable(),
  })
  .refine((c) => (c.statut === 'signalee') === (c.closeLe === null), {
    error: 'une correction close a une date, une correction en attente n’en a pas',
    path: ['closeLe'],
  });
export type Correction = z.infer<typeof correction>;

export const NATURES_D_EDITION = {
  premiere: { libelle: 'Première publication', definition: 'Le texte devient public.' },
  modification: { libelle: 'Modification', definition: 'Le contenu change.' },
  forme: {
    libelle: 'Correction de forme',
    definition: 'Une coquille ou une mise en forme\u00a0; le sens ne change pas.',
  },
} as const satisfies Definitions<string>;

/** One immutable public version of one entity. Kept in the register, which outlives the database (rule 3). */
export const edition = z.strictObject({
  objet,
  numero: z.int().positive(),
  publieeLe: dateCivile,
  nature: valeurs<keyof typeof NATURES_D_EDITION>(NATURES_D_EDITION),
  note: ligne,
});
export type Edition = z.infer<typeof edition>;
