/** The measures of an acte as the CMS holds them, drafts included, in the order of their numbers. */
import type { Installation } from './installation.ts';

export async function listMesures({ payload }: Installation, acte: string) {
  const { docs } = await payload.find({
    collection: 'mesures',
    where: { acte: { equals: acte } },
    sort: 'numero',
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}
