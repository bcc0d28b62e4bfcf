import { jourAParis, MOTIFS_DE_RETRAIT, type MotifDeRetrait } from '@acp/shared/model';
import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { isSecretariat } from '../access/isSecretariat.ts';
import { SLUGS } from '../collections/slugs.ts';
import type { SlugPublic } from '../publication/correspondances.ts';
import { listConsequences } from './consequences.ts';

const demandeDeRetrait = z.strictObject({
  motif: z.enum(Object.keys(MOTIFS_DE_RETRAIT) as [MotifDeRetrait, ...MotifDeRetrait[]]),
  remplacePar: z.string().trim().nullish(),
  precision: z.string().trim().max(300).nullish(),
});
export type DemandeDeRetrait = z.infer<typeof demandeDeRetrait>;

const refuser = (message: string): never => {
  throw new APIError(message, 400, undefined, true);
};

const isSlugDEntite = (slug: string): slug is (typeof SLUGS)[keyof typeof SLUGS] =>
  Object.values(SLUGS).some((connu) => connu === slug);

async function checkRemplacant(req: PayloadRequest, page: string, choisie: string): Promise<void> {
  const [slug = '', id = ''] = choisie.split('/');
  if (!isSlugDEntite(slug) || choisie === page)
    return refuser('Choisissez la page qui remplace celle-ci.');
  const { totalDocs } = await req.payload.count({
    collection: slug,
    where: {
      id: { equals: id },
      _status: { equals: 'published' },
      'retrait.motif': { exists: false },
    },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0)
    refuser(
      'La page qui remplace celle-ci n’est pas publique\u00a0: publiez-la d’abord, ou choisissez-en une autre.',
    );
}

/**
 * Withdraws a public page. What was public stays in its history, a pending draft too; the public reads why.
 * The published version is written again, not the draft that may stand over it.
 */
export async function retirer(
  req: PayloadRequest,
  collection: SlugPublic,
  id: string,
  { motif, remplacePar, precision }: DemandeDeRetrait,
): Promise<void> {
  const publie = await req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (publie?._status !== 'published' || publie.retrait?.motif)
    return refuser('Cette page n’est pas publique\u00a0: il n’y a rien à retirer.');
  if (motif === 'remplace') await checkRemplacant(req, `${collection}/${id}`, remplacePar ?? '');
  if (motif === 'autre' && !precision)
    refuser('Dites le motif en une phrase\u00a0: le public la lira.');
  const { updatedAt: _, createdAt: __, ...donnees } = publie;
  await req.payload.update({
    collection,
    id,
    data: {
      ...donnees,
      _status: 'published',
      retrait: {
        motif,
        remplacePar: motif === 'remplace' ? remplacePar : null,
        precision: precision || null,
        retireLe: jourAParis(new Date()),
      },
    } as never,
    context: { systeme: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

const secretariatSeul = (req: PayloadRequest): void => {
  if (!isSecretariat({ req })) throw new Forbidden(req.t);
};

/** « Retirer du site… » : what would go with the page, then the withdrawal. */
export const createEndpointsDeRetrait = (collection: SlugPublic): Endpoint[] => [
  {
    path: '/:id/retirer',
    method: 'get',
    handler: async (req) => {
      secretariatSeul(req);
      const id = String(req.routeParams?.['id']);
      return Response.json({ avec: await listConsequences(req, collection, id) });
    },
  },
  {
    path: '/:id/retirer',
    method: 'post',
    handler: async (req) => {
      secretariatSeul(req);
      const lue = demandeDeRetrait.safeParse(await req.json?.());
      if (!lue.success) return refuser('Choisissez le motif du retrait.');
      await retirer(req, collection, String(req.routeParams?.['id']), lue.data);
      return Response.json({
        message: 'La page est retirée. Le public lira pourquoi à la même adresse.',
      });
    },
  },
];
