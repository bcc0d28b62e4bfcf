import { jourAParis } from '@acp/shared/model';
import { ecrireCanonique } from '@acp/shared/publication';
import type { Endpoint } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import { direJour } from '../cycle/dates.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import { calculer } from './calculer.ts';

/**
 * `POST /api/bilans/:id/refaire`: the same bilan again, from the record as it is now corrected. What was public keeps
 * its day; a draft takes today's. The public reads nothing of it before it is published, with a note.
 */
export const refaireLeBilan: Endpoint = {
  path: '/:id/refaire',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
    if (!isSecretariat({ req })) return refuserDemande('Seul le secrétariat refait un bilan.', 403);
    const id = String(req.routeParams?.['id']);
    const { annee, arreteLe, contenu, misAJourLe } = await req.payload.findByID({
      collection: 'bilans',
      id,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const jour = misAJourLe && arreteLe ? arreteLe : jourAParis(new Date());
    const calcul = await calculer(req, annee, jour);
    const isPareil =
      jour === arreteLe && ecrireCanonique(calcul.contenu) === ecrireCanonique(contenu);
    if (isPareil)
      return Response.json({
        change: false,
        message: `Rien ne change\u00a0: le relevé dit la même chose du ${direJour(jour)}.`,
      });
    await req.payload.update({
      collection: 'bilans',
      id,
      data: { arreteLe: jour, contenu: { ...calcul.contenu }, _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({
      change: true,
      message: `Le calcul au ${direJour(jour)} est refait, en brouillon. Relisez-le, puis publiez-le.`,
    });
  },
};
