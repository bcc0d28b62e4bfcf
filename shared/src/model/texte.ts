import { z } from 'zod';
import { adresseWeb, id, ligne } from './identite.ts';

/** Anchor of a block, unique in its text, allocated once: it is what people cite. */
export const ancre = z.string().regex(/^[a-z]+[0-9]+$/, { error: 'une ancre s’écrit p12' });

/** A run of text. Never HTML. */
export const fragment = z.strictObject({
  texte: z.string().min(1),
  gras: z.literal(true).optional(),
  exposant: z.literal(true).optional(),
  /** Language of a foreign word, BCP 47. */
  langue: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
    .optional(),
  lien: z.union([adresseWeb, z.string().regex(/^(\/|#|mailto:)/)]).optional(),
});
export type Fragment = z.infer<typeof fragment>;
const contenu = z.array(fragment).min(1, { error: 'le bloc est vide' });

export const bloc = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraphe'), ancre, contenu }),
  z.strictObject({
    type: z.literal('titre'),
    ancre,
    niveau: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    contenu,
  }),
  z.strictObject({
    type: z.literal('liste'),
    ordonnee: z.boolean(),
    elements: z.array(z.strictObject({ ancre, contenu })).min(1),
  }),
  z.strictObject({ type: z.literal('citation'), ancre, contenu }),
  z.strictObject({
    type: z.literal('tableau'),
    ancre,
    legende: ligne,
    enTeteLigne: z.boolean(),
    enTeteColonne: z.boolean(),
    lignes: z.array(z.array(z.string()).min(1)).min(1),
  }),
  z.strictObject({
    type: z.literal('image'),
    ancre,
    document: id,
    /** null: decorative. */
    alternative: ligne.nullable(),
    legende: ligne.nullable(),
  }),
]);
export type Bloc = z.infer<typeof bloc>;

/** null: the text exists or may exist, and is not recorded here (« non relevé »). */
export const texte = z.array(bloc).min(1);
export type Texte = z.infer<typeof texte>;

/** Every anchor of a text, in reading order. */
export function ancresDe(blocs: Texte | null): string[] {
  return (blocs ?? []).flatMap((b) =>
    b.type === 'liste' ? b.elements.map((e) => e.ancre) : [b.ancre],
  );
}

/** The words of a run of fragments. */
export const motsDe = (fragments: readonly Fragment[]): string =>
  fragments.map((f) => f.texte).join('');

/** The words under one anchor, or null when the text has no such anchor. */
export function motsAncres(blocs: Texte | null, cherchee: string): string | null {
  for (const b of blocs ?? []) {
    if (b.type === 'liste') {
      const element = b.elements.find((e) => e.ancre === cherchee);
      if (element) return motsDe(element.contenu);
    } else if (b.ancre === cherchee && 'contenu' in b) return motsDe(b.contenu);
  }
  return null;
}

/** Spaces and quotation marks differ between a text and its quotation; words do not. */
export const plierCitation = (mots: string): string =>
  mots
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/['’]/g, '’')
    .trim()
    .toLowerCase();
