import { listRetires, lirePublication } from '@acp/shared/publication';
import type { PayloadRequest } from 'payload';
import { SLUGS } from '../collections/slugs.ts';
import { env } from '../env.ts';
import { CORRESPONDANCES, type SlugPublic } from '../publication/correspondances.ts';

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
  const vivante = await lirePublication(env.PUBLICATION_DIR).catch(() => null);
  if (!vivante) return [];
  const retires = listRetires(vivante.publication, [{ type: cle, id }]);
  const consequences: Consequence[] = [];
  for (const { type, id: autre } of retires) {
    const { labels, admin } = req.payload.collections[SLUGS[type]].config;
    const doc = await req.payload.findByID({
      collection: SLUGS[type],
      id: autre,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    });
    const titre = (doc as unknown as Record<string, unknown> | null)?.[admin.useAsTitle ?? 'id'];
    consequences.push({
      genre: typeof labels.singular === 'string' ? labels.singular : '',
      titre: typeof titre === 'string' ? titre : autre,
    });
  }
  return consequences;
}
