import { jourAParis } from '@acp/shared/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import { direJour } from '../cycle/dates.ts';
import { enTransaction } from '../database/enTransaction.ts';
import { env } from '../env.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import { consigner } from '../journal/consigner.ts';
import type { Action } from '../journal/actions.ts';
import type { Reponse } from '../payload-types.ts';
import type { EtatDeReponse } from './etats.ts';
import { createJeton } from './jeton.ts';

/** The whole address that opens an answer. */
export const adresseDe = (
  { id, generation }: Pick<Reponse, 'generation' | 'id'>,
  secret: string,
): string => `${env.REPONSE_URL}/reponse/${createJeton({ reponse: id, generation }, secret)}`;

/** The answer named by the address, for the secretariat alone. */
async function readReponse(req: PayloadRequest): Promise<Reponse> {
  if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
  if (!isSecretariat({ req }))
    return refuserDemande('Seul le secrétariat donne les liens de réponse.', 403);
  return req.payload.findByID({
    collection: 'reponses',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
}

/** The link of before opens nothing any more; nothing written is lost. */
async function changerDeLien(
  req: PayloadRequest,
  action: Action,
  etatDe: (reponse: Reponse) => EtatDeReponse,
): Promise<Reponse> {
  return enTransaction(req, async () => {
    const reponse = await readReponse(req);
    if (reponse.etat === 'envoyee')
      refuserDemande('Cette réponse est arrivée\u00a0: son lien ne sert plus qu’à la relire.');
    const { id, intitule, generation } = reponse;
    const changee = await req.payload.update({
      collection: 'reponses',
      id,
      data: { generation: generation + 1, etat: etatDe(reponse) },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await consigner(req, {
      action,
      objet: { collection: 'reponses', id, titre: intitule ?? 'Réponse' },
    });
    return changee;
  });
}

/** `GET /api/reponses/:id/lien`: the address to give, null once it is revoked. */
export const lienDeReponse: Endpoint = {
  path: '/:id/lien',
  method: 'get',
  handler: async (req) => {
    const reponse = await readReponse(req);
    const adresse = reponse.etat === 'revoquee' ? null : adresseDe(reponse, req.payload.secret);
    return Response.json({ adresse, etat: reponse.etat });
  },
};

/** `POST /api/reponses/:id/nouveau-lien`: another address, in place of the one that was given. */
export const nouveauLien: Endpoint = {
  path: '/:id/nouveau-lien',
  method: 'post',
  handler: async (req) => {
    const reponse = await changerDeLien(req, 'lien-ouvert', ({ expireLe, lignes }) => {
      if (expireLe < jourAParis(new Date()))
        refuserDemande(
          `Un nouveau lien serait déjà expiré\u00a0: ce lien servait jusqu’au ${direJour(expireLe)}. Reculez d’abord ce jour, puis enregistrez.`,
        );
      return lignes?.length ? 'commencee' : 'attendue';
    });
    return Response.json({ adresse: adresseDe(reponse, req.payload.secret), etat: reponse.etat });
  },
};

/** `POST /api/reponses/:id/revoquer`: the address opens nothing any more. */
export const revoquerLien: Endpoint = {
  path: '/:id/revoquer',
  method: 'post',
  handler: async (req) => {
    const { etat } = await changerDeLien(req, 'lien-revoque', () => 'revoquee');
    return Response.json({ adresse: null, etat });
  },
};
