import { lireReference } from '@acp/shared/model';
import type { PayloadRequest } from 'payload';
import { listReferences } from '../../hooks/attribuerReference.ts';
import { findActe } from '../../hooks/findActe.ts';

/** The number after the highest ever given in an acte, to a draft or to the public. */
export async function nextNumero(req: PayloadRequest, acte: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'mesures',
    where: { acte: { equals: acte } },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const reference = (await findActe(req, acte))?.reference;
  const donnees = reference ? await listReferences(req, `${reference}-M`) : [];
  return (
    1 +
    Math.max(
      0,
      ...donnees.map((donnee) => lireReference(donnee).mesure ?? 0),
      ...docs.map(({ numero }) => numero ?? 0),
    )
  );
}
