import type { FlattenedField } from 'payload';
import { z } from 'zod';
import { nommerChamp } from '../publication/refus.ts';

const { localeError } = z.locales.fr();

const valeurDe = (entite: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (valeur, cle) => (valeur as Record<PropertyKey, unknown> | null | undefined)?.[cle],
    entite,
  );

const isVide = (valeur: unknown): boolean =>
  valeur === undefined || valeur === null || valeur === '' || Number.isNaN(valeur);

/** What is still missing for an entity to be shown: one sentence a field, as the form names it. */
export function listFautes(
  schema: z.ZodType,
  entite: unknown,
  fields: readonly FlattenedField[],
): string[] {
  const lue = schema.safeParse(entite, { error: localeError });
  if (lue.success) return [];
  const phrases = lue.error.issues.map(({ path, message }) => {
    const etapes = path.filter((etape) => typeof etape !== 'symbol');
    const champ = nommerChamp(fields, etapes).replace(/^, c/u, 'C') || 'Ce document';
    return `${champ}\u00a0: ${isVide(valeurDe(entite, path)) ? 'à remplir' : message}.`;
  });
  return [...new Set(phrases)];
}
