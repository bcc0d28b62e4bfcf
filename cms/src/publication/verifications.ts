import { jourAParis, type PointDeSuivi, type Preuve } from '@acp/shared/model';
import { parseEntite } from '@acp/shared/publication';
import { sansAncre, type ReleveDesLiens } from '../liens/releve.ts';

const surPreuves = (
  point: PointDeSuivi,
  faire: (preuve: Preuve) => Preuve['verification'],
): PointDeSuivi => ({
  ...point,
  lignes: point.lignes.map((ligne) => ({
    ...ligne,
    preuves: ligne.preuves.map((preuve) => ({ ...preuve, verification: faire(preuve) })),
  })),
});

const verifies = new WeakMap<PointDeSuivi, { releve: ReleveDesLiens; point: PointDeSuivi }>();

/** Each proof with what the last check of the links found of its address; as recorded before the first check. */
export function addVerifications(
  points: readonly PointDeSuivi[],
  releve: ReleveDesLiens | null,
): readonly PointDeSuivi[] {
  if (releve === null) return points;
  const verifieLe = jourAParis(new Date(releve.verifieLe));
  const liens = new Map(releve.liens.map((lien) => [lien.adresse, lien]));
  return points.map((lu) => {
    const connu = verifies.get(lu);
    if (connu?.releve === releve) return connu.point;
    const verifie = surPreuves(lu, ({ adresse }) => {
      const lien = adresse === null ? undefined : liens.get(sansAncre(adresse));
      return lien
        ? { verifieLe, reponse: lien.code, depuis: jourAParis(new Date(lien.depuis)) }
        : null;
    });
    const point = parseEntite('pointsDeSuivi', verifie, lu) as PointDeSuivi;
    verifies.set(lu, { releve, point });
    return point;
  });
}

/** A point as somebody wrote it: what a machine finds each week makes no edition of it. */
export const sansVerifications = (point: PointDeSuivi): PointDeSuivi =>
  surPreuves(point, () => null);
