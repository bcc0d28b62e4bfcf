import type { CollectionSlug, Payload, Where } from 'payload';
import type { SlugPublic } from './correspondances.ts';

/** A document, as nobody reads it. */
export interface DocumentLu {
  id: string;
  updatedAt: string;
  derniereModification?: { note?: string | null; correctionDeForme?: boolean | null } | null;
}

/** What these take in memory is little; all those of a record at once would be hundreds of megabytes. */
const PAGE = 50;

const lire = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  isMarques = false,
): Promise<DocumentLu[]> => {
  const { docs } = await payload.find({
    collection,
    where,
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    ...(isMarques ? { select: { updatedAt: true } } : {}),
  });
  return docs as unknown as DocumentLu[];
};

/** Ids and dates of every published document of a collection. */
export const listMarques = (payload: Payload, slug: SlugPublic): Promise<DocumentLu[]> =>
  lire(payload, slug, {}, true);

/** Ids and dates of what was saved since a moment. */
export const listRecents = (
  payload: Payload,
  slug: SlugPublic,
  depuis: string,
): Promise<DocumentLu[]> =>
  lire(payload, slug, { updatedAt: { greater_than_equal: depuis } }, true);

export const compter = async (payload: Payload, collection: SlugPublic): Promise<number> =>
  (await payload.count({ collection, overrideAccess: false })).totalDocs;

/** Ids, a few at a time: a page that began after the last one read would have the database sort the whole collection. */
export function* parPages(ids: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < ids.length; i += PAGE) yield ids.slice(i, i + PAGE);
}

/** Some documents, those that are published. */
export const lireCeux = (
  payload: Payload,
  slug: SlugPublic,
  ids: readonly string[],
): Promise<DocumentLu[]> => lire(payload, slug, { id: { in: ids } });
