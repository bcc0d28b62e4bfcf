import { join } from 'node:path';
import { jourAParis } from '@acp/shared/model';
import type { Payload } from 'payload';
import { env } from '../env.ts';
import { createEditions } from './editions.ts';
import { readPublication } from './index.ts';
import { appendEditions } from './registre.ts';
import { writePublication } from './write.ts';

/**
 * One pass: what is public now becomes the publication. Returns false when nothing changed.
 * @throws RefusDePublication; the last good publication then stays.
 */
export async function publier(
  payload: Payload,
  reglages = env,
  jour = jourAParis(new Date()),
): Promise<boolean> {
  const { publication, membres, notes } = await readPublication(payload, reglages, jour);
  const nouvelles = await createEditions(reglages, publication, notes, jour);
  // The register first: a publication never tells of an edition that a power cut could take away.
  if (nouvelles.length) await appendEditions(reglages, nouvelles);
  return writePublication({
    publication: { ...publication, editions: [...publication.editions, ...nouvelles] },
    membres,
    dossier: reglages.PUBLICATION_DIR,
    medias: join(reglages.VAR_DIR, 'medias'),
  });
}
