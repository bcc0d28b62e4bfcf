import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import type { Compte } from '../../payload-types.ts';
import { refuser } from '../../hooks/refuser.ts';

const PHRASE =
  'C’est le dernier compte d’administration\u00a0: personne ne pourrait plus ouvrir de compte. Donnez d’abord ce rôle à quelqu’un d’autre.';

async function hasAutreAdministrateur(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'comptes',
    where: { and: [{ roles: { contains: 'administrateur' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/** Somebody must stay able to open accounts. */
export const garderUnAdministrateur: CollectionBeforeChangeHook<Compte> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc?.roles.includes('administrateur')) return data;
  if (!data.roles || data.roles.includes('administrateur')) return data;
  if (await hasAutreAdministrateur(req, originalDoc.id)) return data;
  return refuser(req, 'roles', 'Rôles', PHRASE);
};

export const refuserDeSupprimerLeDernier: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const compte = await req.payload.findByID({
    collection: 'comptes',
    id: String(id),
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (!compte.roles.includes('administrateur')) return;
  if (await hasAutreAdministrateur(req, compte.id)) return;
  throw new APIError(PHRASE, 403, null, true);
};
