import { ajouterJours, jourAParis } from '@acp/shared/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import { listMesuresEnLigne } from '../collections/Mesures/enLigne.ts';
import { enTransaction } from '../database/enTransaction.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import { consigner } from '../journal/consigner.ts';
import type { Acte, Campagne, Direction } from '../payload-types.ts';
import { toId, toIds } from '../publication/lire-champs.ts';
import { type AuteurDeReponse } from './etats.ts';

/** A link serves as long after the day answers are expected, unless the round says otherwise. */
const JOURS_DE_PLUS = 30;

/** One answer to ask for. */
interface Demande {
  de: AuteurDeReponse;
  direction: string | null;
  intitule: string;
  destinataire: string | null;
  courriel: string | null;
}

async function listDirections(req: PayloadRequest, ids: readonly string[]): Promise<Direction[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'directions',
    where: { id: { in: ids }, _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}

/** Whom to ask about one acte: each direction that answers for a measure, then the spokespersons and the garants. */
async function demandesDe(
  req: PayloadRequest,
  campagne: Campagne,
  acte: Acte,
): Promise<{ demandes: Demande[]; sansDirection: number }> {
  const mesures = await listMesuresEnLigne(req, acte.id);
  const connues = await listDirections(req, [
    ...new Set(mesures.flatMap((mesure) => toIds(mesure.directions))),
  ]);
  const aux = campagne.appreciations ?? [];
  const collectives = [
    { de: 'membres', nom: 'Porte-paroles des membres' },
    { de: 'garants', nom: 'Comité de garants' },
  ] as const;
  return {
    demandes: [
      ...connues.map(({ id, nom, contact, courriel }) => ({
        de: 'direction' as const,
        direction: id,
        intitule: `${nom}\u00a0: ${acte.titre}`,
        destinataire: contact ?? nom,
        courriel: courriel ?? null,
      })),
      ...collectives
        .filter(({ de }) => aux.includes(de))
        .map(({ de, nom }) => ({
          de,
          direction: null,
          intitule: `${nom}\u00a0: ${acte.titre}`,
          destinataire: nom,
          courriel: null,
        })),
    ],
    sansDirection: mesures.filter((mesure) => toIds(mesure.directions).length === 0).length,
  };
}

const cleDe = (acte: string, de: string, direction: string | null): string =>
  [acte, de, direction ?? ''].join(' ');

/** Whether an acte is asked about: it is online. */
const isSuivi = (acte: Acte): boolean =>
  acte._status === 'published' && acte.etatDePage !== 'retire';

async function ouvrir(req: PayloadRequest, campagne: Campagne, jusquau: string) {
  const { payload, user } = req;
  const commun = { depth: 0, overrideAccess: false, user, req } as const;
  const { docs: deja } = await payload.find({
    collection: 'reponses',
    where: { campagne: { equals: campagne.id } },
    pagination: false,
    ...commun,
  });
  const faites = new Set(
    deja.map(({ acte, de, direction }) =>
      cleDe(toId(acte ?? ''), de ?? '', direction ? toId(direction) : null),
    ),
  );
  let creees = 0;
  let sansDirection = 0;
  for (const id of toIds(campagne.actes)) {
    const acte = await payload.findByID({ collection: 'actes', id, ...commun });
    if (!isSuivi(acte)) continue;
    const { demandes, sansDirection: seules } = await demandesDe(req, campagne, acte);
    sansDirection += seules;
    for (const demande of demandes) {
      if (faites.has(cleDe(id, demande.de, demande.direction))) continue;
      await payload.create({
        collection: 'reponses',
        data: {
          ...demande,
          campagne: campagne.id,
          acte: id,
          expireLe: jusquau,
          etat: 'attendue',
          generation: 1,
        },
        depth: 0,
        overrideAccess: true,
        req,
      });
      creees++;
    }
  }
  if (creees > 0)
    await consigner(req, {
      action: 'lien-ouvert',
      objet: { collection: 'campagnes', id: campagne.id, titre: campagne.titre },
      detail: `Liens créés\u00a0: ${String(creees)}.`,
    });
  return { creees, deja: deja.length, sansDirection };
}

function checkCampagne({ actes, reponsesAttenduesLe }: Campagne): string {
  if (toIds(actes).length === 0)
    return refuserDemande('Choisissez d’abord les actes concernés, puis enregistrez.');
  if (!reponsesAttenduesLe)
    return refuserDemande(
      'Donnez d’abord le jour où les réponses sont attendues, puis enregistrez\u00a0: les rappels en dépendent.',
    );
  return reponsesAttenduesLe;
}

/** `POST /api/campagnes/:id/ouvrir`: one link per acte and direction, those that are missing only. */
export const ouvrirCampagne: Endpoint = {
  path: '/:id/ouvrir',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
    if (!isSecretariat({ req }))
      return refuserDemande('Seul le secrétariat ouvre un point annuel.', 403);
    const bilan = await enTransaction(req, async () => {
      const campagne = await req.payload.findByID({
        collection: 'campagnes',
        id: String(req.routeParams?.id),
        depth: 0,
        draft: true,
        overrideAccess: false,
        user: req.user,
        req,
      });
      const attendues = checkCampagne(campagne);
      const jusquau = campagne.liensJusquau ?? ajouterJours(attendues, JOURS_DE_PLUS);
      if (jusquau < jourAParis(new Date()))
        refuserDemande(
          'Ces liens seraient déjà expirés. Reculez le jour où les réponses sont attendues.',
        );
      return ouvrir(req, campagne, jusquau);
    });
    return Response.json(bilan);
  },
};
