import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { toIdOuNull } from '../../publication/lire-champs.ts';
import type { PointDeSuivi } from '../../payload-types.ts';

/** The kept copies of the proofs of a point. */
const copiesDe = ({ lignes }: Partial<PointDeSuivi>): string[] =>
  (lignes ?? []).flatMap(({ preuves }) =>
    (preuves ?? []).flatMap(({ copie }) => toIdOuNull(copie) ?? []),
  );

/** Those that nobody has ever read: joined to an answer, and waiting for it. */
async function listInedites(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { id: { in: ids }, misAJourLe: { exists: false }, _status: { equals: 'draft' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map(({ id }) => id);
}

/** What proves a measure becomes public with the point that says so, under the rules of any document. */
export const publishPieces: CollectionBeforeChangeHook = async ({ data, req }) => {
  const point = data as Partial<PointDeSuivi>;
  const copies = copiesDe(point);
  if (point._status !== 'published' || !req.user || copies.length === 0) return data as unknown;
  for (const id of await listInedites(req, copies))
    await req.payload.update({
      collection: 'documents',
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      // The request carries the fields of the point: a document must not read them as its own.
      req: { transactionID: req.transactionID, context: req.context },
    });
  return data as unknown;
};
