import type { PayloadRequest } from 'payload';

/** Somebody signed in who may manage the accounts. */
export const isAdministrateur = ({ req }: { req: PayloadRequest }): boolean =>
  req.user?.role === 'administrateur';
