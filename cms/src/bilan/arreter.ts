import { jourAParis } from '@acp/shared/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import { prochainNumero } from '../collections/Bilans/numero.ts';
import { enTransaction } from '../database/enTransaction.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import { consigner } from '../journal/consigner.ts';
import type { Bilan } from '../payload-types.ts';
import { calculer } from './calculer.ts';
import { refusDArreter, type BilanConnu } from './refus.ts';

/** What the screen of a round shows of its bilan. */
export interface BilanDeCampagne {
  annee: number;
  bilan: (BilanConnu & { id: string }) | null;
}

const connu = (doc: Bilan): NonNullable<BilanDeCampagne['bilan']> => ({
  id: doc.id,
  annee: doc.annee,
  numero: doc.numero ?? null,
  arreteLe: doc.arreteLe || null,
  isPublie: Boolean(doc.misAJourLe),
  isRetire: Boolean(doc.retrait?.motif),
});

async function findBilan(req: PayloadRequest, annee: number): Promise<BilanDeCampagne['bilan']> {
  const { docs } = await req.payload.find({
    collection: 'bilans',
    where: { annee: { equals: annee } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const [doc] = docs;
  return doc ? connu(doc) : null;
}

async function lireAnnee(req: PayloadRequest): Promise<number> {
  const { annee } = await req.payload.findByID({
    collection: 'campagnes',
    id: String(req.routeParams?.['id']),
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return annee;
}

function secretariatSeul(req: PayloadRequest): void {
  if (!req.user) refuserDemande('Connectez-vous d’abord.', 401);
  if (!isSecretariat({ req })) refuserDemande('Seul le secrétariat arrête un bilan.', 403);
}

/** `GET /api/campagnes/:id/bilan`: the year of a round, and its bilan if there is one. */
export const lireLeBilan: Endpoint = {
  path: '/:id/bilan',
  method: 'get',
  handler: async (req) => {
    secretariatSeul(req);
    const annee = await lireAnnee(req);
    const lu: BilanDeCampagne = { annee, bilan: await findBilan(req, annee) };
    return Response.json(lu);
  },
};

/** Writes the draft, in the place of the one that nobody published. */
async function ecrire(
  req: PayloadRequest,
  ancien: BilanDeCampagne['bilan'],
  data: Pick<Bilan, 'annee' | 'arreteLe' | 'contenu'>,
): Promise<string> {
  const commun = { draft: true, depth: 0, overrideAccess: true, req } as const;
  const entier = { ...data, numero: await prochainNumero(req), _status: 'draft' as const };
  const { id } = ancien
    ? await req.payload.update({ collection: 'bilans', id: ancien.id, data: entier, ...commun })
    : await req.payload.create({ collection: 'bilans', data: entier, ...commun });
  await consigner(req, {
    action: 'bilan-arrete',
    objet: { collection: 'bilans', id, titre: `Bilan ${String(data.annee)}` },
    detail: 'En brouillon, à relire puis à publier.',
  });
  return id;
}

/** `POST /api/campagnes/:id/bilan`: freezes, as a draft to read again, what is public today of the year. */
export const arreterLeBilan: Endpoint = {
  path: '/:id/bilan',
  method: 'post',
  handler: async (req) => {
    secretariatSeul(req);
    const annee = await lireAnnee(req);
    const jour = jourAParis(new Date());
    const { contenu, campagnes, derniere } = await calculer(req, annee, jour);
    const campagne = campagnes.find(({ id }) => id === req.routeParams?.['id']) ?? null;
    const id = await enTransaction(req, async () => {
      const ancien = await findBilan(req, annee);
      const refus = refusDArreter({ campagne, bilan: ancien, derniere }, jour);
      if (refus !== null) refuserDemande(refus);
      return ecrire(req, ancien, { annee, arreteLe: jour, contenu: { ...contenu } });
    });
    return Response.json({ id }, { status: 201 });
  },
};
