import type { PayloadRequest } from 'payload';
import { plierTitre } from '../../import-word/titres.ts';
import { toId } from '../../publication/lire-champs.ts';

/** What a section says when it is about no point of the agenda. */
export const AUCUN_POINT = 'aucun';

/** The agenda of a séance: folded title → id of the point. */
export async function readPoints(
  req: PayloadRequest,
  seance: unknown,
): Promise<Map<string, string>> {
  if (!seance) return new Map();
  const lue = await req.payload.findByID({
    collection: 'seances',
    id: toId(seance as Parameters<typeof toId>[0]),
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const points = lue?.ordreDuJour ?? [];
  return new Map(points.map(({ titre, identifiant }) => [plierTitre(titre), identifiant]));
}
