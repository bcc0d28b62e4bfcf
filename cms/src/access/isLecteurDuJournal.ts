import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Somebody signed in who may read the journal of what was done. */
export const isLecteurDuJournal = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole({ req }, 'administrateur', 'secretariat');
