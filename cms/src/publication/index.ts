import { jourAParis, type DateCivile } from '@acp/shared/model';
import {
  applyRetraits,
  parseMembres,
  parsePublication,
  VERSION,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { Lecteur } from './lecteur.ts';
import { verifier } from './refus.ts';
import { readEditions } from './registre.ts';
import { asseoir } from './retraits.ts';

/**
 * Reads everything as nobody, maps it, checks it against the contract. `jour` decides which consents are valid, of a name and of a photo.
 * @throws RefusDePublication with the French names of the documents and fields at fault.
 */
export async function readPublication(
  payload: Payload,
  reglages: Env,
  jour: DateCivile = jourAParis(new Date()),
): Promise<{ publication: Publication; membres: Membres }> {
  const lecteur = new Lecteur(payload, reglages, () => null);
  await lecteur.regarder(jour);
  const { entiere, sieges, decisions } = lecteur.releve(await readEditions(reglages));
  const candidate = applyRetraits(entiere, decisions);
  const noms = { version: VERSION, membres: asseoir(sieges, candidate) };
  const publication = await verifier(payload, candidate, () => parsePublication(candidate));
  const membres = await verifier(payload, noms, () => parseMembres(noms, publication));
  return { publication, membres };
}
