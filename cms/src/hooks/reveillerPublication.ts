import type { PayloadRequest } from 'payload';
import { apresValidation } from '../database/apresValidation.ts';
import { env } from '../env.ts';
import { reveiller } from '../publication/reveil.ts';

/** One call for a transaction, however many documents it saves. */
const appeler = (): Promise<void> => reveiller(env);

/**
 * Something was saved or deleted: the publisher looks at once instead of at its next second. Called before the
 * transaction ends, it would look too early, and find nothing.
 */
export const reveillerPublication = async ({ req }: { req: PayloadRequest }): Promise<void> => {
  await apresValidation(req, appeler);
};
