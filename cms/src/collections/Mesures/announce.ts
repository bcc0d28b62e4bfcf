import type { CollectionAfterChangeHook } from 'payload';
import { isDejaPublie } from '../../hooks/documentSaisi.ts';
import type { Mesure } from '../../payload-types.ts';
import { toId } from '../../publication/lire-champs.ts';
import { addNonMentionnees } from '../PointsDeSuivi/nonMentionnees.ts';

/** When several measures are published together, their points are completed once, at the end. */
export const EN_LOT = 'mesuresEnLot';

/** The first publication of a measure reaches the points that were published before it. */
export const announceMesure: CollectionAfterChangeHook<Mesure> = async ({
  context,
  doc,
  previousDoc,
  req,
}) => {
  // Before a creation there is no document.
  const avant = previousDoc as Mesure | undefined;
  if (context.seed === true || context[EN_LOT] === true) return;
  if (doc._status !== 'published' || isDejaPublie(avant as object as Record<string, unknown>))
    return;
  await addNonMentionnees(req, toId(doc.acte));
};
