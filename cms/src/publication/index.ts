import { TYPES_ENTITE, type DateCivile, type Membre, type PointDeSuivi } from '@acp/shared/model';
import {
  applyRetraits,
  parseMembres,
  parsePublication,
  VERSION,
  type Decision,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { readLiens } from '../liens/releve.ts';
import { toAssemblee } from './assemblee.ts';
import { CORRESPONDANCES, mapper, SLUGS_PUBLICS } from './correspondances.ts';
import { addNotes, type Notes } from './editions.ts';
import { mentionsDe } from './mentions.ts';
import { read, readReglages } from './read.ts';
import { verifier } from './refus.ts';
import { readEditions } from './registre.ts';
import { asseoir, readDecisions } from './retraits.ts';
import { addVerifications } from './verifications.ts';

/**
 * Reads everything as nobody, maps it, checks it against the contract. `jour` decides which consents are valid, of a name and of a photo.
 * @throws RefusDePublication with the French names of the documents and fields at fault.
 */
export async function readPublication(
  payload: Payload,
  reglages: Env,
  jour: DateCivile,
): Promise<{ publication: Publication; membres: Membres; notes: Notes }> {
  const assemblee = toAssemblee(await readReglages(payload), mentionsDe(reglages));
  const entites: Record<string, unknown[]> = {};
  const decisions: Decision[] = [];
  const notes: Notes = new Map();
  for (const slug of SLUGS_PUBLICS) {
    const docs = await read(payload, slug, jour);
    const { cle } = CORRESPONDANCES[slug];
    decisions.push(...readDecisions(cle, docs));
    addNotes(notes, cle, docs);
    // Nothing points at a seat or at a correction: withdrawn, they are simply not there.
    const isPointe = TYPES_ENTITE.some((type) => type === cle);
    const lus = isPointe ? docs : docs.filter(({ retrait }) => !retrait?.motif);
    entites[cle] = mapper(slug, lus, jour);
  }
  const points = (entites['pointsDeSuivi'] ?? []) as PointDeSuivi[];
  entites['pointsDeSuivi'] = addVerifications(points, await readLiens(reglages));
  const { membres: sieges = [], ...ouvertes } = entites;
  const editions = await readEditions(reglages);
  const entiere = { version: VERSION, assemblee, ...ouvertes, editions, retraits: [] };
  const candidate = applyRetraits(entiere as unknown as Publication, decisions);
  const noms = { version: VERSION, membres: asseoir(sieges as Membre[], candidate) };

  const publication = await verifier(payload, candidate, () => parsePublication(candidate));
  const membres = await verifier(payload, noms, () => parseMembres(noms, publication));
  return { publication, membres, notes };
}
