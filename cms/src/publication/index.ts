import type { DateCivile } from '@acp/shared/model';
import {
  parseMembres,
  parsePublication,
  VERSION,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { toAssemblee } from './assemblee.ts';
import { CORRESPONDANCES, mapper, SLUGS_PUBLICS } from './correspondances.ts';
import { mentionsDe } from './mentions.ts';
import { read, readReglages } from './read.ts';
import { verifier } from './refus.ts';
import { readEditions } from './registre.ts';

/**
 * Reads everything as nobody, maps it, checks it against the contract. `jour` decides which consents are valid.
 * @throws RefusDePublication with the French names of the documents and fields at fault.
 */
export async function readPublication(
  payload: Payload,
  reglages: Env,
  jour: DateCivile,
): Promise<{ publication: Publication; membres: Membres }> {
  const assemblee = toAssemblee(await readReglages(payload), mentionsDe(reglages));
  const entites: Record<string, unknown[]> = {};
  for (const slug of SLUGS_PUBLICS)
    entites[CORRESPONDANCES[slug].cle] = mapper(slug, await read(payload, slug), jour);
  const { membres: sieges, ...ouvertes } = entites;
  const editions = await readEditions(reglages);
  const candidate = { version: VERSION, assemblee, ...ouvertes, editions };
  const noms = { version: VERSION, membres: sieges };

  const publication = await verifier(payload, candidate, () => parsePublication(candidate));
  const membres = await verifier(payload, noms, () => parseMembres(noms, publication));
  return { publication, membres };
}
