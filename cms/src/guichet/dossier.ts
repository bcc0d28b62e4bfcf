import {
  ETATS_DITS,
  jourAParis,
  TYPES_D_ACTE,
  type DateCivile,
  type EtatDit,
} from '@acp/shared/model';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { Acte, Campagne, Mesure, PointDeSuivi, Reponse } from '../payload-types.ts';
import { toId, toIds, toLigne, toNumero } from '../publication/lire-champs.ts';

/** The last thing the City said of a measure, in public. */
export interface DerniereParole {
  etat: EtatDit;
  texte: string | null;
  date: DateCivile;
}

export interface MesureDemandee {
  id: string;
  numero: number;
  reference: string | null;
  citation: string;
  derniere: DerniereParole | null;
}

/** All that a link shows: its own answer, one acte, the measures it is asked about. */
export interface Dossier {
  reponse: Reponse;
  campagne: Pick<Campagne, 'reponsesAttenduesLe' | 'titre'>;
  acte: { titre: string; type: string };
  assemblee: { nom: string; courriel: string | null };
  mesures: MesureDemandee[];
  /** Whether it can still be written in. */
  isOuvert: boolean;
}

/** As nobody: what the public may read, and nothing else. */
const public_ = (req: PayloadRequest) =>
  ({ depth: 0, pagination: false, overrideAccess: false, req }) as const;

function derniereParole(mesure: string, points: readonly PointDeSuivi[]): DerniereParole | null {
  for (const { date, lignes } of points) {
    const ligne = lignes?.find((l) => toId(l.mesure) === mesure);
    if (ligne && ligne.etat !== 'non-mentionnee' && ligne.etat in ETATS_DITS)
      return { etat: ligne.etat, texte: toLigne(ligne.texte), date };
  }
  return null;
}

const isEnLigne = ({ etatDePage }: { etatDePage?: string | null }): boolean =>
  etatDePage !== 'retire';

async function listMesures(
  req: PayloadRequest,
  { direction, de }: Reponse,
  acte: string,
): Promise<MesureDemandee[]> {
  const ou = { acte: { equals: acte }, _status: { equals: 'published' } };
  const { docs } = await req.payload.find({
    collection: 'mesures',
    where: ou,
    sort: 'numero',
    ...public_(req),
  });
  const { docs: points } = await req.payload.find({
    collection: 'points-de-suivi',
    where: ou,
    sort: '-date',
    ...public_(req),
  });
  const concerne = (mesure: Mesure): boolean =>
    de !== 'direction' || (direction ? toIds(mesure.directions).includes(toId(direction)) : false);
  return docs
    .filter((mesure) => isEnLigne(mesure) && concerne(mesure))
    .map(({ id, numero, reference, citation }) => ({
      id,
      numero: toNumero(numero),
      reference: reference ?? null,
      citation,
      derniere: derniereParole(id, points.filter(isEnLigne)),
    }));
}

async function findActe(req: PayloadRequest, id: string): Promise<Acte | null> {
  const { docs } = await req.payload.find({
    collection: 'actes',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    ...public_(req),
  });
  const [acte] = docs;
  return acte && isEnLigne(acte) ? acte : null;
}

/** What a link opens; null when its acte is not online any more. */
export async function readDossier(
  payload: Payload,
  reponse: Reponse,
  maintenant: Date,
): Promise<Dossier | null> {
  const req = await createLocalReq({}, payload);
  const acte = await findActe(req, toId(reponse.acte ?? ''));
  if (!acte) return null;
  const campagne = await payload.findByID({
    collection: 'campagnes',
    id: toId(reponse.campagne ?? ''),
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  });
  const { nom, courriel } = await payload.findGlobal({
    slug: 'reglages',
    depth: 0,
    overrideAccess: false,
    req,
  });
  return {
    reponse,
    campagne: { titre: campagne.titre, reponsesAttenduesLe: campagne.reponsesAttenduesLe },
    acte: { titre: acte.titre, type: TYPES_D_ACTE[acte.type].libelle },
    assemblee: { nom, courriel: toLigne(courriel) },
    mesures: await listMesures(req, reponse, acte.id),
    isOuvert: reponse.etat !== 'envoyee' && jourAParis(maintenant) <= reponse.expireLe,
  };
}
