import type { PayloadRequest } from 'payload';
import type { Mesure, PointDeSuivi } from '../../payload-types.ts';

type Lignes = NonNullable<PointDeSuivi['lignes']>;

const isRetire = (document: object): boolean =>
  (document as { etatDePage?: string | null }).etatDePage === 'retire';

const nommer = (mesures: readonly Mesure[]): string => {
  const noms = new Intl.ListFormat('fr').format(
    mesures.map(({ reference, numero }) => reference ?? `n°\u00a0${String(numero)}`),
  );
  return mesures.length > 1
    ? `Les mesures ${noms} ont été ajoutées au relevé\u00a0; ce point n’en disait rien.`
    : `La mesure ${noms} a été ajoutée au relevé\u00a0; ce point n’en disait rien.`;
};

/** The lines of a point, with « Non mentionnée » for each measure it leaves out. */
export function completerLignes(lignes: Lignes, mesures: readonly Pick<Mesure, 'id'>[]): Lignes {
  const absentes = mesures.filter(({ id }) => !lignes.some(({ mesure }) => mesure === id));
  const muette = 'non-mentionnee' as const;
  return [
    // A line that the form added for a new measure, and that nobody has filled.
    ...lignes.map((ligne) =>
      mesures.some(({ id }) => id === ligne.mesure)
        ? { ...ligne, etat: (ligne.etat as typeof muette | null | undefined) ?? muette }
        : ligne,
    ),
    ...absentes.map(({ id }) => ({ mesure: id, etat: muette })),
  ];
}

async function completePoint(
  req: PayloadRequest,
  publie: PointDeSuivi,
  mesures: readonly Mesure[],
): Promise<void> {
  const absentes = mesures.filter(({ id }) => !publie.lignes?.some(({ mesure }) => mesure === id));
  if (absentes.length === 0) return;
  const commun = {
    collection: 'points-de-suivi',
    id: publie.id,
    depth: 0,
    overrideAccess: true,
    req,
  } as const;
  const brouillon = await req.payload.findByID({ ...commun, draft: true });
  const note = { modification: { note: nommer(absentes), correctionDeForme: false } };
  // The whole published document: an update starts from the draft that may stand over it.
  await req.payload.update({
    ...commun,
    data: {
      ...publie,
      ...note,
      lignes: completerLignes(publie.lignes ?? [], absentes),
      _status: 'published',
    },
  });
  if (brouillon._status !== 'draft') return;
  await req.payload.update({
    ...commun,
    data: {
      ...brouillon,
      lignes: completerLignes(brouillon.lignes ?? [], absentes),
      _status: 'draft',
    },
    draft: true,
  });
}

/**
 * The points already published on an acte said nothing of the measures that have just been published: each says so, in
 * the same transaction, with a note that readers see. A draft in progress stays a draft.
 */
export async function addNonMentionnees(req: PayloadRequest, acte: string): Promise<void> {
  const commun = {
    where: { acte: { equals: acte }, _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  } as const;
  const mesures = await req.payload.find({ collection: 'mesures', ...commun, sort: 'numero' });
  const points = await req.payload.find({ collection: 'points-de-suivi', ...commun, sort: 'date' });
  const publiques = mesures.docs.filter((mesure) => !isRetire(mesure));
  for (const point of points.docs) if (!isRetire(point)) await completePoint(req, point, publiques);
}
