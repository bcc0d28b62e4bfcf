import type { Access } from 'payload';

/**
 * Signed in: everything. Nobody: what is published, and only from inside (the publication reads
 * through the Local API). The REST API gives nothing to somebody who is not signed in.
 */
export const isConnecteOuPublie: Access = ({ req }) => {
  if (req.user) return true;
  return req.payloadAPI === 'local' && { _status: { equals: 'published' } };
};
