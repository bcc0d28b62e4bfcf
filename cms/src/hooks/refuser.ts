import { ValidationError, type PayloadRequest } from 'payload';

/** Refuses a save and shows the French sentence at the field. */
export function refuser(req: PayloadRequest, path: string, label: string, message: string): never {
  throw new ValidationError({ errors: [{ path, label, message }], req }, req.t);
}
