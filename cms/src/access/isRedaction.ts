import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Somebody signed in who may prepare texts, whether or not they may publish them. */
export const isRedaction = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole({ req }, 'secretariat', 'redacteur');
