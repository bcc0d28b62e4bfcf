import type { Payload } from 'payload';
import type { Reglages } from '../payload-types.ts';
import { RefusDePublication } from './refus.ts';

/** The published settings. */
export async function readReglages(payload: Payload): Promise<Reglages> {
  const reglages = await payload.findGlobal({ slug: 'reglages', depth: 0, overrideAccess: false });
  if (reglages._status === 'published') return reglages;
  throw new RefusDePublication([
    'Réglages\u00a0: ils ne sont pas publiés. Ouvrez «\u00a0Réglages\u00a0» dans l’espace d’édition, remplissez-les, publiez-les.',
  ]);
}
