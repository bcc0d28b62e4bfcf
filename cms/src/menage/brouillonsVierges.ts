import { createLocalReq, type Payload } from 'payload';
import { SLUGS_PUBLICS, type SlugPublic } from '../publication/correspondances.ts';
import { isVierge } from './vierge.ts';

const UN_JOUR = 24 * 3600 * 1000;

/** Whether somebody has the page open, and holds it. */
async function isTenu(payload: Payload, collection: SlugPublic, id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
      ],
    },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

/** Whether it was saved only once, by the form that opened. */
async function isJamaisRepris(payload: Payload, collection: SlugPublic, id: string) {
  const { totalDocs } = await payload.countVersions({
    collection,
    where: { parent: { equals: id } },
    overrideAccess: true,
  });
  return totalDocs <= 1;
}

/**
 * « Créer » keeps a draft as soon as the form opens; who goes away leaves it empty. Takes away those of the day before
 * in which nobody ever wrote anything: never public, saved once, held by nobody, not in the trash. Returns how many.
 */
export async function retirerBrouillonsVierges(
  payload: Payload,
  maintenant: Date,
): Promise<number> {
  const avant = new Date(maintenant.getTime() - UN_JOUR).toISOString();
  let retires = 0;
  for (const collection of SLUGS_PUBLICS) {
    const { flattenedFields } = payload.collections[collection].config;
    const { docs } = await payload.find({
      collection,
      draft: true,
      where: { misAJourLe: { exists: false }, updatedAt: { less_than: avant } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    for (const document of docs) {
      const { id } = document;
      if (!isVierge(flattenedFields, document)) continue;
      if (await isTenu(payload, collection, id)) continue;
      if (!(await isJamaisRepris(payload, collection, id))) continue;
      const req = await createLocalReq({ context: { systeme: true } }, payload);
      await payload.delete({ collection, id, depth: 0, overrideAccess: true, req });
      retires++;
    }
  }
  return retires;
}
