import { listRetires } from '@acp/shared/publication';
import type { PayloadRequest } from 'payload';
import { lireTitre } from '../collections/lireTitre.ts';
import { SLUGS } from '../collections/slugs.ts';
import { env } from '../env.ts';
import { CORRESPONDANCES, type SlugPublic } from '../publication/correspondances.ts';
import { lirePublicationEnLigne } from '../publication/enLigne.ts';

/** A page that cannot stay without the one that is withdrawn. */
export interface Consequence {
  genre: string;
  titre: string;
}

/** Titles of the public pages that would go with this one, from what is live now. */
export async function listConsequences(
  req: PayloadRequest,
  collection: SlugPublic,
  id: string,
): Promise<Consequence[]> {
  const { cle } = CORRESPONDANCES[collection];
  if (cle === 'membres' || cle === 'corrections') return [];
  const enLigne = await lirePublicationEnLigne(env);
  if (!enLigne) return [];
  const retires = listRetires(enLigne, [{ type: cle, id }]);
  const consequences: Consequence[] = [];
  for (const { type, id: autre } of retires) {
    const { config } = req.payload.collections[SLUGS[type]];
    const doc = await req.payload.findByID({
      collection: SLUGS[type],
      id: autre,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    });
    const { singular } = config.labels;
    consequences.push({
      genre: typeof singular === 'string' ? singular : '',
      titre: lireTitre(config, doc) ?? autre,
    });
  }
  return consequences;
}
