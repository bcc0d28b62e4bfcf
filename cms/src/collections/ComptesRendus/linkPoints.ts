import type { CollectionBeforeChangeHook } from 'payload';
import { foldTexte } from '../../fields/recherche.ts';
import { toId } from '../../publication/lire-champs.ts';
import type { CompteRendu } from '../../payload-types.ts';

/** A section that bears the title of a point of the agenda is about this point. */
export const linkPoints: CollectionBeforeChangeHook<CompteRendu> = async ({ data, req }) => {
  if (!data.seance || !data.sections?.some(({ pointOrdreDuJour }) => !pointOrdreDuJour))
    return data;
  const seance = await req.payload.findByID({
    collection: 'seances',
    id: toId(data.seance),
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const points = new Map(
    (seance?.ordreDuJour ?? []).map(({ titre, identifiant }) => [foldTexte(titre), identifiant]),
  );
  const sections = data.sections.map((section) => ({
    ...section,
    pointOrdreDuJour: section.pointOrdreDuJour ?? points.get(foldTexte(section.titre)) ?? null,
  }));
  return { ...data, sections };
};
