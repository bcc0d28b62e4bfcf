import { Forbidden, type CollectionSlug, type Endpoint } from 'payload';
import { isRedaction } from '../access/isRedaction.ts';

/** « Restaurer cette version » : the admin asks for a publication; an old version always comes back as a draft. */
export const restaurerEnBrouillon = (slug: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!isRedaction({ req })) throw new Forbidden(req.t);
    const doc = await req.payload.restoreVersion({
      collection: slug as CollectionSlug,
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    return Response.json({
      ...doc,
      message:
        'Cette version est reprise en brouillon\u00a0: le public ne voit encore aucun changement.',
    });
  },
});
