import type { Access } from 'payload';
import { isSecretariat } from './isSecretariat.ts';

/** For what is private of a person: the secretariat alone; nobody reads what is published, from inside only. */
export const isSecretariatOuPublie: Access = ({ req }) => {
  if (req.user) return isSecretariat({ req });
  return req.payloadAPI === 'local' && { _status: { equals: 'published' } };
};
