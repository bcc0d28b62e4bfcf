import type { Endpoint } from 'payload';
import { z } from 'zod';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { retirerConsentements } from './retirerConsentements.ts';

const Demande = z.object({ accords: z.array(z.string()).min(1).optional() });

const refus = (message: string, status: number): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** `POST /api/membres/:id/retrait-consentement`, with `{accords: [identifiants]}`, or nothing for all of them. */
export const routeDeRetrait: Endpoint = {
  path: '/:id/retrait-consentement',
  method: 'post',
  handler: async (req) => {
    if (!isSecretariat({ req })) return refus('Seul le secrétariat peut retirer un accord.', 403);
    const corps: unknown = await req.json?.().catch(() => null);
    const demande = Demande.safeParse(corps ?? {});
    if (!demande.success) return refus('Dites quels accords retirer, puis recommencez.', 400);
    const membre = await req.payload.findByID({
      collection: 'membres',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    });
    if (!membre) return refus('Cette fiche n’existe plus. Revenez à la liste des membres.', 404);
    const isRetire = await retirerConsentements(req, membre, demande.data.accords ?? 'tous');
    return Response.json({
      message: isRetire
        ? 'C’est retiré. Le site public change à la prochaine publication, dans quelques secondes.'
        : 'Il n’y avait plus d’accord à retirer\u00a0: rien n’a changé.',
    });
  },
};
