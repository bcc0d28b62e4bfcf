import {
  Forbidden,
  restoreVersionOperation,
  type CollectionBeforeValidateHook,
  type Endpoint,
} from 'payload';
import { isRedaction } from '../access/isRedaction.ts';
import { isSecretariat } from '../access/isSecretariat.ts';
import type { SlugPublic } from '../publication/correspondances.ts';

const MESSAGE =
  'Cette version est reprise en brouillon\u00a0: le public ne voit encore aucun changement.';

/**
 * What belongs to the page and not to one of its versions: when it was public, what the public reads of it, its dates
 * to come.
 */
const DE_LA_PAGE = ['misAJourLe', 'derniereModification', 'retrait', 'publierLe', 'retirerLe'];

/** Payload hands its hooks the version as it was, « published » too, and makes a draft of it afterwards. */
export const reprendreEnBrouillon: CollectionBeforeValidateHook = ({
  data = {},
  originalDoc,
  req,
}) => {
  if (req.context.isRestoringVersion !== true) return data;
  const actuel = (originalDoc ?? {}) as Record<string, unknown>;
  const gardes = Object.fromEntries(DE_LA_PAGE.map((nom) => [nom, actuel[nom] ?? null]));
  return { ...data, ...gardes, _status: 'draft' };
};

/** « Restaurer cette version » : the admin asks for a publication; an old version always comes back as a draft. */
export const restaurerEnBrouillon = (slug: SlugPublic): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!isRedaction({ req })) throw new Forbidden(req.t);
    const doc = await restoreVersionOperation({
      collection: req.payload.collections[slug],
      id: String(req.routeParams?.['id']),
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    });
    return Response.json({ ...doc, message: MESSAGE });
  },
});

/** The same for the settings. Payload would write the old version over the public one: it is saved as a draft is. */
export const restaurerReglages: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!isSecretariat({ req })) throw new Forbidden(req.t);
    const acces = { overrideAccess: false, user: req.user, depth: 0, req };
    const { version } = await req.payload.findGlobalVersionByID({
      slug: 'reglages',
      id: String(req.routeParams?.['id']),
      ...acces,
    });
    const doc = await req.payload.updateGlobal({
      slug: 'reglages',
      data: { ...version, _status: 'draft' },
      draft: true,
      ...acces,
    });
    return Response.json({ ...doc, message: MESSAGE });
  },
};
