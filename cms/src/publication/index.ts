import { jourAParis, type DateCivile } from '@acp/shared/model';
import { lirePublication, type Membres, type Publication } from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { etablir } from './etablir.ts';
import { Lecteur } from './lecteur.ts';
import { readEditions } from './registre.ts';

/**
 * Reads everything as nobody, maps it, checks it against the contract. `jour` decides which consents are valid, of a name and of a photo.
 * @throws RefusDePublication with the French names of the documents and fields at fault.
 */
export async function readPublication(
  payload: Payload,
  reglages: Env,
  jour: DateCivile = jourAParis(new Date()),
): Promise<{ publication: Publication; membres: Membres }> {
  const enPlace = await lirePublication(reglages.PUBLICATION_DIR).catch(() => null);
  const lecteur = new Lecteur(payload, reglages, () => enPlace);
  await lecteur.regarder(jour);
  const releve = lecteur.releve([...(await readEditions(reglages))]);
  return etablir(payload, { releve, enPlace });
}
