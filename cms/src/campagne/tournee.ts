import type { Endpoint } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import { toId, toIdOuNull, toLigne } from '../publication/lire-champs.ts';
import type { EtatDeReponse } from './etats.ts';

/** One expected answer, as the screen of the round shows it. */
export interface LigneDeTournee {
  id: string;
  nom: string;
  etat: EtatDeReponse;
  courriel: string | null;
  envoyeeLe: string | null;
  /** The draft, or the page, made of it. */
  suite: { collection: 'appreciations' | 'points-de-suivi'; id: string } | null;
}

export interface ActeDeTournee {
  id: string;
  titre: string;
  reponses: LigneDeTournee[];
  /** Answers that came and are in nothing yet: what directions say, and what others think of it. */
  aReunir: { points: number; appreciations: number };
}

/** `GET /api/campagnes/:id/tournee`: who was asked, who answered, acte by acte. */
export const lireTournee: Endpoint = {
  path: '/:id/tournee',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
    if (!isSecretariat({ req }))
      return refuserDemande('Seul le secrétariat suit les réponses.', 403);
    const { docs } = await req.payload.find({
      collection: 'reponses',
      where: { campagne: { equals: String(req.routeParams?.id) } },
      sort: 'intitule',
      depth: 1,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const actes = new Map<string, ActeDeTournee>();
    for (const reponse of docs) {
      const { acte, direction, destinataire, point, appreciation } = reponse;
      if (!acte) continue;
      const id = toId(acte);
      const titre = typeof acte === 'object' ? acte.titre : id;
      const rangee = actes.get(id) ?? {
        id,
        titre,
        reponses: [],
        aReunir: { points: 0, appreciations: 0 },
      };
      const pointId = toIdOuNull(point);
      const appreciationId = toIdOuNull(appreciation);
      const suite = pointId
        ? ({ collection: 'points-de-suivi', id: pointId } as const)
        : appreciationId
          ? ({ collection: 'appreciations', id: appreciationId } as const)
          : null;
      rangee.reponses.push({
        id: reponse.id,
        nom:
          (typeof direction === 'object' && direction?.nom) ||
          (toLigne(destinataire) ?? 'Sans nom'),
        etat: reponse.etat,
        courriel: toLigne(reponse.courriel),
        envoyeeLe: reponse.envoyeeLe ?? null,
        suite,
      });
      if (reponse.etat === 'envoyee' && suite === null)
        rangee.aReunir[reponse.de === 'direction' ? 'points' : 'appreciations'] += 1;
      actes.set(id, rangee);
    }
    return Response.json({ actes: [...actes.values()] });
  },
};
