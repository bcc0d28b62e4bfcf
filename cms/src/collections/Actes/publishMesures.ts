import type { Endpoint, PayloadRequest } from 'payload';
import { enTransaction } from '../../database/enTransaction.ts';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { refuserDemande } from '../../hooks/refuserDemande.ts';
import type { Mesure } from '../../payload-types.ts';
import { EN_LOT } from '../Mesures/announce.ts';
import { addNonMentionnees } from '../PointsDeSuivi/nonMentionnees.ts';

async function listNouvelles(req: PayloadRequest, acte: string): Promise<Mesure[]> {
  const { docs } = await req.payload.find({
    collection: 'mesures',
    where: { acte: { equals: acte } },
    sort: 'numero',
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  // What was public once asks for a note: it is published from its own page.
  return docs.filter(({ misAJourLe }) => !misAJourLe);
}

async function publier(req: PayloadRequest, acte: string, mesures: readonly Mesure[]) {
  for (const { id } of mesures) {
    await req.payload.update({
      collection: 'mesures',
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      context: { [EN_LOT]: true },
      req,
    });
  }
  await addNonMentionnees(req, acte);
}

/** `POST /api/actes/:id/publier-mesures`: every measure never published, all or none. */
export const publishMesures: Endpoint = {
  path: '/:id/publier-mesures',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
    if (!isSecretariat({ req }))
      return refuserDemande('Seul le secrétariat publie. Donnez plutôt ces mesures à relire.', 403);
    const id = String(req.routeParams?.id);
    const acte = await req.payload.findByID({
      collection: 'actes',
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    if (acte._status !== 'published')
      return refuserDemande(
        'Publiez d’abord l’acte\u00a0: sa référence entre dans celle de ses mesures.',
      );
    const nouvelles = await listNouvelles(req, id);
    await enTransaction(req, () => publier(req, id, nouvelles));
    return Response.json({ publiees: nouvelles.length });
  },
};
