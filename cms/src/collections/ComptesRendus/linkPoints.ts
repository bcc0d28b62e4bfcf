import type { CollectionBeforeChangeHook } from 'payload';
import type { CompteRendu } from '../../payload-types.ts';
import { plierTitre } from '../../import-word/titres.ts';
import { AUCUN_POINT, readPoints } from './points.ts';

/**
 * A section that bears the title of a point of the agenda, number or not, is about this point, unless somebody chose
 * another one. A point of another séance is left.
 */
export const linkPoints: CollectionBeforeChangeHook<CompteRendu> = async ({ data, req }) => {
  // A record poured in whole says itself what each section is about.
  if (req.context.seed === true || !data.seance || !data.sections?.length) return data;
  const points = await readPoints(req, data.seance);
  const connus = new Set([...points.values(), AUCUN_POINT]);
  const sections = data.sections.map((section) => {
    const choisi = section.pointOrdreDuJour;
    const garde = choisi && connus.has(choisi) ? choisi : null;
    // A draft may have no title yet.
    const titre = (section.titre as string | null | undefined) ?? '';
    return { ...section, pointOrdreDuJour: garde ?? points.get(plierTitre(titre)) ?? null };
  });
  return { ...data, sections };
};
