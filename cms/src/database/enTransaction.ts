import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Reads and writes as one: whole or not at all, and on SQLite one after the other. Joins the transaction of the request when there is one. */
export async function enTransaction<T>(req: PayloadRequest, faire: () => Promise<T>): Promise<T> {
  const isAMoi = await initTransaction(req);
  try {
    const fait = await faire();
    if (isAMoi) await commitTransaction(req);
    return fait;
  } catch (erreur) {
    await killTransaction(req);
    throw erreur;
  }
}
