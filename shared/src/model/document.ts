import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, identiteDePage, ligne, objet } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';

export const NATURES_DE_DOCUMENT = {
  texte: { libelle: 'Texte', definition: 'Un texte de l’Assemblée ou de la Ville.' },
  presentation: { libelle: 'Présentation', definition: 'Un support projeté en séance.' },
  'proces-verbal': {
    libelle: 'Procès-verbal',
    definition: 'Un constat officiel, par exemple du tirage au sort.',
  },
  donnees: { libelle: 'Données', definition: 'Un tableau ou un jeu de données.' },
  image: { libelle: 'Image', definition: 'Une photo ou un schéma.' },
  copie: {
    libelle: 'Copie conservée',
    definition: 'La copie d’une page ou d’un fichier publié ailleurs.',
  },
} as const satisfies Definitions<string>;

/** A file: kind, format, weight, pages, language, accessible or not, HTML twin (rule 11). */
export const document = z.strictObject({
  ...identiteDePage,
  titre: ligne,
  nature: valeurs<keyof typeof NATURES_DE_DOCUMENT>(NATURES_DE_DOCUMENT),
  date: dateConnue.nullable(),
  /** Name under `medias/`, and what the file is. */
  fichier: z.strictObject({
    nom: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
    format: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
    octets: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    largeur: z.int().positive().nullable(),
    hauteur: z.int().positive().nullable(),
  }),
  pages: z.int().positive().nullable(),
  langue: z.string().regex(/^[a-z]{2,3}$/),
  /** null: not checked. */
  accessible: z.boolean().nullable(),
  versionHtml: objet.nullable(),
  /** Of an image; null: decorative, or not an image. */
  alternative: ligne.nullable(),
  sources: z.array(id),
});
export type Document = z.infer<typeof document>;
