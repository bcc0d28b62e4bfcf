import type { PayloadRequest } from 'payload';
import type { Mesure } from '../../payload-types.ts';

/** The measures of an acte that the public reads, in their order: of a withdrawn one nobody asks any more. */
export async function listMesuresEnLigne(req: PayloadRequest, acte: string): Promise<Mesure[]> {
  const { docs } = await req.payload.find({
    collection: 'mesures',
    where: {
      acte: { equals: acte },
      _status: { equals: 'published' },
      etatDePage: { not_equals: 'retire' },
    },
    sort: 'numero',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}
