import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload';

/** What the seed writes in a collection. */
export type Saisie<S extends CollectionSlug> = RequiredDataFromCollectionSlug<S>;

/** Seeded documents are public at once. */
export const PUBLIE = { _status: 'published' } as const;
