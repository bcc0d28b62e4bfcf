import { jourAParis } from '@acp/shared/model';
import type { Payload } from 'payload';
import { env } from '../env.ts';
import { Publieur, type Passe } from './publieur.ts';
import { aSonTour } from './tour.ts';

/**
 * One pass: what is public now becomes the publication. While another program publishes, it waits and says so.
 * @throws RefusDePublication; the last good publication then stays.
 */
export async function passer(
  payload: Payload,
  reglages = env,
  jour = jourAParis(new Date()),
  dire: (phrase: string) => void = () => undefined,
): Promise<Passe> {
  const passe = await aSonTour(reglages, { dire }, async () => {
    const publieur = new Publieur(payload, reglages);
    await publieur.regarder(jour);
    return publieur.publier(jour);
  });
  return passe ?? { isEcrite: false, retenues: [] };
}

/** The same, when only whether anything changed matters. */
export const publier = async (
  payload: Payload,
  reglages = env,
  jour = jourAParis(new Date()),
): Promise<boolean> => (await passer(payload, reglages, jour)).isEcrite;
