import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

type Suite = () => Promise<void>;
type Transaction = Awaited<PayloadRequest['transactionID']>;

const suites = new Map<NonNullable<Transaction>, Set<Suite>>();

/** Does something once what this request writes can be read by others; at once when it is not in a transaction. */
export async function apresValidation(
  { transactionID }: Pick<PayloadRequest, 'transactionID'>,
  suite: Suite,
): Promise<void> {
  const transaction = await transactionID;
  if (transaction === undefined) {
    await suite();
    return;
  }
  const connues = suites.get(transaction) ?? new Set();
  suites.set(transaction, connues.add(suite));
}

/** Payload has no hook after a commit: its adapter is asked for one. */
export function suivreLesValidations(adapter: BaseDatabaseAdapter): void {
  const valider = adapter.commitTransaction.bind(adapter);
  const annuler = adapter.rollbackTransaction.bind(adapter);
  adapter.commitTransaction = async (id) => {
    const transaction = await id;
    await valider(id);
    const aFaire = suites.get(transaction) ?? [];
    suites.delete(transaction);
    for (const suite of aFaire) await suite();
  };
  adapter.rollbackTransaction = async (id) => {
    suites.delete(await id);
    await annuler(id);
  };
}
