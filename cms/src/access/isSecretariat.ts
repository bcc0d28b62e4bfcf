import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Somebody signed in who may publish, and read what is private of the members. */
export const isSecretariat = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole({ req }, 'secretariat');
