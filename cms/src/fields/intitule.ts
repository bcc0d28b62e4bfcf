import type { CollectionBeforeValidateHook, PayloadRequest, TextField } from 'payload';
import { completer, type DocumentSaisi } from '../hooks/documentSaisi.ts';

/** The name of a document that has no title of its own: written by the product, shown in lists. */
export const intituleField: TextField = {
  name: 'intitule',
  type: 'text',
  label: 'Intitulé',
  admin: { hidden: true },
};

/** Names the document from what it says. */
export function createSetIntitule(
  nommer: (document: DocumentSaisi, req: PayloadRequest) => string | Promise<string>,
): CollectionBeforeValidateHook {
  return async ({ data = {}, originalDoc, req }) => {
    return { ...data, intitule: await nommer(completer(originalDoc, data), req) };
  };
}
