import type { PayloadRequest } from 'payload';
import type { Membre } from '../../payload-types.ts';
import type { Existant } from './planifier.ts';

const listMembres = async (
  req: PayloadRequest,
  mandature: string,
  draft: boolean,
): Promise<Membre[]> => {
  const { docs } = await req.payload.find({
    collection: 'membres',
    where: { mandature: { equals: mandature } },
    draft,
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
};

/** Every seat of a mandature: what is published of it, else its last draft. */
export async function lireExistants(req: PayloadRequest, mandature: string): Promise<Existant[]> {
  const publies = new Map((await listMembres(req, mandature, false)).map((m) => [m.id, m]));
  return (await listMembres(req, mandature, true)).map((dernier) => {
    const connu = publies.get(dernier.id);
    const isPublie = connu?._status === 'published';
    return {
      membre: isPublie ? connu : dernier,
      isPublie,
      hasBrouillon: isPublie && dernier._status !== 'published',
    };
  });
}

/** The groups of a mandature, drafts included. */
export async function lireGroupes(
  req: PayloadRequest,
  mandature: string,
): Promise<{ id: string; nom: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'groupes',
    where: { mandature: { equals: mandature } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs.map(({ id, nom }) => ({ id, nom }));
}
