import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload';
import { isDejaPublie, type DocumentSaisi } from './documentSaisi.ts';

/** What the public reads now of what is being saved, in the same transaction; null before its first publication. */
export async function findPublie<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  document: DocumentSaisi,
): Promise<DataFromCollectionSlug<S> | null> {
  if (!isDejaPublie(document)) return null;
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: document.id }, misAJourLe: { exists: true } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}
