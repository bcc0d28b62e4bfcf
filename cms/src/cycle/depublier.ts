import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { isDejaPublie, type DocumentSaisi } from '../hooks/documentSaisi.ts';

const refuserTout = (message: string): never => {
  throw new APIError(message, 400, undefined, true);
};

/**
 * What was public does not vanish: it is withdrawn, and says so (rule 3). A save that would make a draft of it, one
 * page or many at once, is refused; so is a restoration that would publish.
 */
export const refuserDepublication: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { draft, data, req } = args as {
    draft?: boolean;
    data?: { _status?: unknown };
    req?: PayloadRequest;
  };
  if (req?.context.seed === true) return args;
  if (operation === 'restoreVersion' && draft !== true)
    refuserTout(
      'Une ancienne version se reprend en brouillon\u00a0: relisez-la, puis publiez-la avec une note.',
    );
  if (operation === 'update' && draft !== true && data?._status === 'draft')
    refuserTout(
      'Une page publiée ne redevient pas un brouillon. Ouvrez-la, puis «\u00a0Retirer du site…\u00a0»\u00a0: le public lira qu’elle a été retirée, et pourquoi.',
    );
  return args;
};

const DEJA_PUBLIE =
  'Cette page a déjà été publique\u00a0: elle ne se supprime pas. Ouvrez-la, puis «\u00a0Retirer du site…\u00a0».';

/** The trash is for what was never public. */
export const refuserCorbeille: CollectionBeforeValidateHook = ({ data = {}, originalDoc }) => {
  if (data.deletedAt && isDejaPublie(originalDoc as DocumentSaisi | undefined))
    refuserTout(DEJA_PUBLIE);
  return data;
};

/** So is deletion. The public version is looked at: a draft may stand over it. */
export const refuserSuppression: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (req.context.seed === true) return;
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { id: { equals: id }, misAJourLe: { exists: true } },
    trash: true,
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) refuserTout(DEJA_PUBLIE);
};
