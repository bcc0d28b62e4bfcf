import { APIError } from 'payload';

/** Refuses what an endpoint was asked; the French sentence is shown as it is written. */
export function refuserDemande(message: string, statut = 422): never {
  throw new APIError(message, statut, undefined, true);
}
