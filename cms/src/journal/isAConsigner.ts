import type { PayloadRequest } from 'payload';
import type { Action } from './actions.ts';

/** How long one line stands for all that is like it, in milliseconds. */
export const FENETRE = 10 * 60 * 1000;
/** Lines about addresses without an account, all addresses together, in that time. */
export const LIGNES_INCONNUES = 20;

/**
 * Whether what nobody signed in has done is written: one line for each address, and few for the addresses that belong
 * to no account. Whoever tries passwords for a night must not fill the disk, nor hide what matters under their lines.
 */
export async function isAConsigner(
  req: PayloadRequest,
  { action, qui, isConnue }: { action: Action; qui: string; isConnue: boolean },
): Promise<boolean> {
  const compter = async (ou: 'qui' | 'objetId'): Promise<number> => {
    const { totalDocs } = await req.payload.count({
      collection: 'journal',
      where: {
        action: { equals: action },
        date: { greater_than: new Date(Date.now() - FENETRE).toISOString() },
        [ou]: ou === 'qui' ? { equals: qui } : { exists: false },
      },
      overrideAccess: true,
      req,
    });
    return totalDocs;
  };
  if ((await compter('qui')) > 0) return false;
  return isConnue || (await compter('objetId')) < LIGNES_INCONNUES;
}
