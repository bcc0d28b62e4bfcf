import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload';

/** What nobody may read of a collection, that is what is published, sorted by id. */
export async function read<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
): Promise<DataFromCollectionSlug<S>[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  });
  // The database's own order of text depends on its collation.
  return (docs as (DataFromCollectionSlug<S> & { id: string })[]).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
