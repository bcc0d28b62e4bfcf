import type { Access } from 'payload';
import { isRedaction } from './isRedaction.ts';

/**
 * Whoever prepares texts: everything. Nobody: what is published, and only from inside (the publication
 * reads through the Local API). The REST API gives nothing to somebody who is not signed in.
 */
export const isRedactionOuPublie: Access = ({ req }) => {
  if (req.user) return isRedaction({ req });
  return req.payloadAPI === 'local' && { _status: { equals: 'published' } };
};
