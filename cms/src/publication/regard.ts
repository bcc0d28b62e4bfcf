import type { CollectionSlug, Payload, Where } from 'payload';
import type { SlugPublic } from './correspondances.ts';

/** A document, as nobody reads it. */
export interface DocumentLu {
  id: string;
  updatedAt: string;
  derniereModification?: { note?: string | null; correctionDeForme?: boolean | null } | null;
}

/** What 200 documents take in memory is little; all those of a record at once would be hundreds of megabytes. */
const PAGE = 200;

const lire = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  page: { limit?: number; isMarques?: boolean } = {},
): Promise<DocumentLu[]> => {
  const { docs } = await payload.find({
    collection,
    where,
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    ...(page.limit === undefined ? {} : { limit: page.limit }),
    ...(page.isMarques ? { select: { updatedAt: true } } : {}),
  });
  return docs as unknown as DocumentLu[];
};

async function* lirePages(
  payload: Payload,
  collection: SlugPublic,
  isMarques: boolean,
): AsyncGenerator<DocumentLu[]> {
  let dernier: string | undefined;
  for (;;) {
    const where: Where = dernier === undefined ? {} : { id: { greater_than: dernier } };
    const docs = await lire(payload, collection, where, { limit: PAGE, isMarques });
    if (docs.length > 0) yield docs;
    if (docs.length < PAGE) return;
    dernier = docs.at(-1)?.id;
  }
}

/** Every published document of a collection, a few at a time. */
export const lireTous = (payload: Payload, slug: SlugPublic): AsyncGenerator<DocumentLu[]> =>
  lirePages(payload, slug, false);

/** Ids and dates of every published document of a collection. */
export async function listMarques(payload: Payload, slug: SlugPublic): Promise<DocumentLu[]> {
  const marques: DocumentLu[] = [];
  for await (const page of lirePages(payload, slug, true)) marques.push(...page);
  return marques;
}

/** Ids and dates of what was saved since a moment. */
export const listRecents = (
  payload: Payload,
  slug: SlugPublic,
  depuis: string,
): Promise<DocumentLu[]> =>
  lire(payload, slug, { updatedAt: { greater_than_equal: depuis } }, { isMarques: true });

export const compter = async (payload: Payload, collection: SlugPublic): Promise<number> =>
  (await payload.count({ collection, overrideAccess: false })).totalDocs;

/** Some published documents, a few at a time. */
export async function* lireCeux(
  payload: Payload,
  slug: SlugPublic,
  ids: readonly string[],
): AsyncGenerator<DocumentLu[]> {
  for (let i = 0; i < ids.length; i += PAGE)
    yield await lire(payload, slug, { id: { in: ids.slice(i, i + PAGE) } });
}
