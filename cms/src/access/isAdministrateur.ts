import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Somebody signed in who may manage the accounts. */
export const isAdministrateur = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole({ req }, 'administrateur');
