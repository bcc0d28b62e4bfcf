import type { PayloadRequest } from 'payload';
import { isDejaPublie } from '../../hooks/documentSaisi.ts';
import { toId } from '../../publication/lire-champs.ts';
import type { PointDeSuivi } from '../../payload-types.ts';

/** A row of a point that may still lack everything. */
export type LigneDeBrouillon = Partial<NonNullable<PointDeSuivi['lignes']>[number]> & {
  mesure: string;
};
export type PreuveDeBrouillon = Partial<NonNullable<LigneDeBrouillon['preuves']>[number]>;

/** A point as it is prepared; the generated type promises what a draft may lack. */
export type Brouillon = Pick<PointDeSuivi, 'id' | 'updatedAt' | 'date'> &
  Partial<Pick<PointDeSuivi, 'signataire' | 'cadre' | 'intitule'>> & {
    acte: string;
    lignes: LigneDeBrouillon[];
    /** The public reads it: it is corrected by hand, with a note. */
    isPublie: boolean;
  };

async function listPoints(
  req: PayloadRequest,
  where: Record<string, { equals: string } | { exists: boolean }>,
): Promise<Brouillon[]> {
  const { docs } = await req.payload.find({
    collection: 'points-de-suivi',
    where,
    draft: true,
    sort: '-date',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs.map((doc) => ({
    id: doc.id,
    updatedAt: doc.updatedAt,
    date: doc.date,
    signataire: doc.signataire,
    cadre: doc.cadre,
    intitule: doc.intitule,
    acte: toId(doc.acte),
    lignes: (doc.lignes ?? []).map((ligne) => ({ ...ligne, mesure: toId(ligne.mesure) })),
    isPublie: isDejaPublie(doc as object as Record<string, unknown>),
  }));
}

/** The points of a day, as they are prepared. */
export const listPointsDu = (req: PayloadRequest, date: string): Promise<Brouillon[]> =>
  listPoints(req, { date: { equals: date } });

/** The days of the points that nobody has published yet, last first. */
export async function listDatesDeBrouillon(req: PayloadRequest): Promise<string[]> {
  const points = await listPoints(req, { misAJourLe: { exists: false } });
  return [...new Set(points.map(({ date }) => date).filter(Boolean))];
}
