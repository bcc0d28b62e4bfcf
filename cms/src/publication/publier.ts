import { join } from 'node:path';
import { jourAParis } from '@acp/shared/model';
import type { Payload } from 'payload';
import { env } from '../env.ts';
import { readPublication } from './index.ts';
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
  const { publication, membres } = await readPublication(payload, reglages, jour);
  return writePublication({
    publication,
    membres,
    dossier: reglages.PUBLICATION_DIR,
    medias: join(reglages.VAR_DIR, 'medias'),
  });
}
