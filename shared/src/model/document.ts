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

const nomDeFichier = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/);
const empreinte = z.string().regex(/^[0-9a-f]{64}$/);

/** A copy of an image, lighter or in another format: the browser takes the one that suits its screen. */
export const variante = z.strictObject({
  /** Name under `medias/`. */
  nom: nomDeFichier,
  format: z.enum(['image/avif', 'image/webp', 'image/jpeg']),
  largeur: z.int().positive(),
  hauteur: z.int().positive(),
  octets: z.int().positive(),
  sha256: empreinte,
});
export type Variante = z.infer<typeof variante>;

/** In percent, from the left and from the top. */
const part = z.int().min(0).max(100);

/** A file: kind, format, weight, pages, language, accessible or not, HTML twin (rule 11). */
export const document = z.strictObject({
  ...identiteDePage,
  titre: ligne,
  nature: valeurs<keyof typeof NATURES_DE_DOCUMENT>(NATURES_DE_DOCUMENT),
  date: dateConnue.nullable(),
  /** Name under `medias/`, and what the file is. */
  fichier: z.strictObject({
    nom: nomDeFichier,
    format: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
    octets: z.int().positive(),
    sha256: empreinte,
    largeur: z.int().positive().nullable(),
    hauteur: z.int().positive().nullable(),
  }),
  /** Of an image, narrowest first in each format; empty: the file itself is shown. */
  variantes: z.array(variante),
  /** The point of an image that stays in sight when it is cropped; null: it is shown whole. */
  cadrage: z.strictObject({ x: part, y: part }).nullable(),
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

/** Every file of a document under `medias/`: its own, and the copies of its image. */
export const fichiersDe = ({
  fichier,
  variantes,
}: Document): (Document['fichier'] | Variante)[] => [fichier, ...variantes];
