import { ValidationError, type PayloadRequest } from 'payload';

/** Refuses a save and shows the French sentence at the field. */
export function refuser(req: PayloadRequest, path: string, label: string, message: string): never {
  throw new ValidationError({ errors: [{ path, label, message }], req }, req.t);
}

/** A first publication dated the document; what is public then stays (addresses, references). */
export const isDejaPublie = (document: Record<string, unknown> | undefined): boolean =>
  Boolean(document?.misAJourLe);
