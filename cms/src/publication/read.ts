import { jourAParis, type DateCivile } from '@acp/shared/model';
import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload';
import type { Document, Reglages } from '../payload-types.ts';
import { retirerPhotos } from './photos.ts';
import { RefusDePublication } from './refus.ts';

/** What nobody may read of a collection that day, that is what is published, sorted by id. */
export async function read<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  jour: DateCivile = jourAParis(new Date()),
): Promise<DataFromCollectionSlug<S>[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  });
  const lus =
    collection === 'documents' ? await retirerPhotos(payload, docs as Document[], jour) : docs;
  // The database's own order of text depends on its collation.
  return (lus as (DataFromCollectionSlug<S> & { id: string })[]).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** The published settings. */
export async function readReglages(payload: Payload): Promise<Reglages> {
  const reglages = await payload.findGlobal({ slug: 'reglages', depth: 0, overrideAccess: false });
  if (reglages._status === 'published') return reglages;
  throw new RefusDePublication([
    'Réglages\u00a0: ils ne sont pas publiés. Ouvrez «\u00a0Réglages\u00a0» dans l’espace d’édition, remplissez-les, publiez-les.',
  ]);
}
