import type { SanitizedCollectionConfig } from 'payload';

/** The name the admin shows for a document; null when it has none, or when there is no document. */
export function lireTitre(
  { admin }: Pick<SanitizedCollectionConfig, 'admin'>,
  document: object | null,
): string | null {
  const titre: unknown = new Map(Object.entries(document ?? {})).get(admin.useAsTitle ?? 'id');
  return typeof titre === 'string' ? titre : null;
}
