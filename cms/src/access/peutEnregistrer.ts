import type { Access } from 'payload';
import { isRedaction } from './isRedaction.ts';
import { isSecretariat } from './isSecretariat.ts';

/** Drafts: whoever prepares texts. A publication: the secretariat alone; Payload asks it to show « Publier ». */
export const peutEnregistrer: Access<{ _status?: string | null }> = ({ req, data }) =>
  data?._status === 'published' ? isSecretariat({ req }) : isRedaction({ req });
