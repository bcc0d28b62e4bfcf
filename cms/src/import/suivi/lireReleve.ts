import type { Acte, Mesure, PointDeSuivi } from '@acp/shared/model';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { toActe } from '../../publication/acte.ts';
import { toMesure } from '../../publication/mesure.ts';
import { toPointDeSuivi } from '../../publication/point-de-suivi.ts';

/** A measure the public reads, with what its line says of it. */
export interface MesureRelevee {
  mesure: Mesure;
  acte: Acte;
  directions: string[];
}

/** The public record of the follow-up. */
export interface Releve {
  /** In the order of their references. */
  mesures: MesureRelevee[];
  points: PointDeSuivi[];
  /** References that the public no longer reads. */
  retirees: ReadonlySet<string>;
}

async function listPublies<S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  where: Where = {},
) {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}

const EN_LIGNE: Where = { etatDePage: { not_equals: 'retire' } };

const parReference = new Intl.Collator('fr', { numeric: true });

/** Reads what is published; what was withdrawn is left out, and said to be. */
export async function lireReleve(req: PayloadRequest): Promise<Releve> {
  const actes = new Map(
    (await listPublies(req, 'actes', EN_LIGNE)).map((doc) => [doc.id, toActe(doc)]),
  );
  const noms = new Map((await listPublies(req, 'directions')).map(({ id, nom }) => [id, nom]));
  const points = (await listPublies(req, 'points-de-suivi', EN_LIGNE)).map(toPointDeSuivi);
  const retirees = new Set<string>();
  const mesures = (await listPublies(req, 'mesures')).flatMap((doc): MesureRelevee[] => {
    const mesure = toMesure(doc);
    const acte = actes.get(mesure.acte);
    if (!acte || doc.etatDePage === 'retire') {
      retirees.add(mesure.reference);
      return [];
    }
    const directions = mesure.directions.flatMap((id) => noms.get(id) ?? []);
    return [{ mesure, acte, directions }];
  });
  return {
    mesures: mesures.toSorted((a, b) =>
      parReference.compare(a.mesure.reference, b.mesure.reference),
    ),
    points,
    retirees,
  };
}
