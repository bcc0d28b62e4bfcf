import { jourAParis } from '@acp/shared/model';
import type { Payload } from 'payload';
import { env } from '../env.ts';
import { Publieur } from './publieur.ts';
import { aSonTour } from './tour.ts';

/**
 * One pass: what is public now becomes the publication. Returns false when nothing changed. While another program
 * publishes, it waits and says so.
 * @throws RefusDePublication; the last good publication then stays.
 */
export async function publier(
  payload: Payload,
  reglages = env,
  jour = jourAParis(new Date()),
  dire: (phrase: string) => void = () => undefined,
): Promise<boolean> {
  const passer = async (): Promise<boolean> => {
    const publieur = new Publieur(payload, reglages);
    await publieur.regarder(jour);
    return publieur.publier(jour);
  };
  return (await aSonTour(reglages, { dire }, passer)) ?? false;
}
