import type { PayloadRequest } from 'payload';
import type { Acte } from '../payload-types.ts';

/** The acte a document is about, read in the transaction of its request; null when it has none yet. */
export async function findActe(req: PayloadRequest, acte: unknown): Promise<Acte | null> {
  if (typeof acte !== 'string') return null;
  const { docs } = await req.payload.find({
    collection: 'actes',
    where: { id: { equals: acte } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}
