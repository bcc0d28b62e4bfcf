import { jourAParis } from '@acp/shared/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import { listMesuresEnLigne } from '../collections/Mesures/enLigne.ts';
import { enTransaction } from '../database/enTransaction.ts';
import { enDateIso, isJourReel } from '../fields/dateCivile.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import type { Acte, Reponse } from '../payload-types.ts';
import { toId, toIdOuNull, toLigne } from '../publication/lire-champs.ts';
import { reunir, type LigneReunie, type ReponseNommee } from './reunir.ts';

/** A draft that was made of answers. */
interface Prepare {
  collection: 'appreciations' | 'points-de-suivi';
  id: string;
}

const commun = (req: PayloadRequest) =>
  ({ depth: 0, overrideAccess: false, user: req.user, req }) as const;

/** A date typed in the form; what is not one stays a mention. */
function dateDePreuve(ecrite: string | null): { date: string | null; mention: string | null } {
  if (ecrite === null) return { date: null, mention: null };
  const iso = enDateIso(ecrite);
  const isDate = isJourReel(iso) || /^\d{4}(-(0[1-9]|1[0-2]))?$/u.test(iso);
  return isDate ? { date: iso, mention: null } : { date: null, mention: null };
}

const toPreuves = (lignes: LigneReunie['preuves']) =>
  lignes.map((preuve) => ({
    libelle: toLigne(preuve.libelle) ?? '',
    nature: preuve.nature ?? undefined,
    date: dateDePreuve(toLigne(preuve.date)),
    adresse: toLigne(preuve.adresse),
    copie: toIdOuNull(preuve.copie),
  }));

/** The day the last of these answers came, in Paris. */
const jourDe = (reponses: readonly Reponse[]): string =>
  jourAParis(
    new Date(
      Math.max(...reponses.map(({ envoyeeLe }) => new Date(envoyeeLe ?? Date.now()).getTime())),
    ),
  );

async function nommer(req: PayloadRequest, reponse: Reponse): Promise<ReponseNommee> {
  const { direction, signataire, destinataire, lignes } = reponse;
  const nom = direction
    ? (
        await req.payload.findByID({
          collection: 'directions',
          id: toId(direction),
          ...commun(req),
        })
      ).nom
    : (toLigne(signataire) ?? toLigne(destinataire) ?? 'Sans signature');
  return { nom, lignes: lignes ?? [] };
}

async function preparerPoint(
  req: PayloadRequest,
  acte: Acte,
  reponses: readonly Reponse[],
): Promise<Prepare> {
  const nommees = await Promise.all(reponses.map((reponse) => nommer(req, reponse)));
  const mesures = (await listMesuresEnLigne(req, acte.id)).map(({ id }) => id);
  const lignes = reunir(mesures, nommees).map(({ mesure, etat, texte, preuves }) => ({
    mesure,
    etat,
    texte,
    preuves: toPreuves(preuves),
  }));
  const signataires = reponses.map(({ signataire }, rang) => {
    const nom = nommees[rang]?.nom ?? '';
    const signe = toLigne(signataire);
    return signe && signe !== nom ? `${nom} (${signe})` : nom;
  });
  const { id } = await req.payload.create({
    collection: 'points-de-suivi',
    // A draft: what the directions left empty, or do not say alike, is asked for when it is published.
    data: {
      acte: acte.id,
      date: jourDe(reponses),
      signataire: new Intl.ListFormat('fr').format(signataires),
      cadre: 'formulaire',
      lignes: lignes as never,
    } as never,
    draft: true,
    ...commun(req),
  });
  return { collection: 'points-de-suivi', id };
}

async function preparerAppreciation(
  req: PayloadRequest,
  acte: Acte,
  reponse: Reponse,
  auteur: 'garants' | 'membres',
): Promise<Prepare> {
  const { id } = await req.payload.create({
    collection: 'appreciations',
    data: {
      acte: acte.id,
      auteur,
      date: jourDe([reponse]),
      signature: toLigne(reponse.signataire) ?? toLigne(reponse.destinataire) ?? '',
      lignes: (reponse.lignes ?? []).flatMap(({ mesure, texte }) => {
        const dit = toLigne(texte);
        return mesure && dit ? [{ mesure: toId(mesure), texte: dit }] : [];
      }),
    },
    draft: true,
    ...commun(req),
  });
  return { collection: 'appreciations', id };
}

async function assembler(
  req: PayloadRequest,
  campagne: string,
  acteId: string,
): Promise<Prepare[]> {
  const { payload } = req;
  const { docs } = await payload.find({
    collection: 'reponses',
    where: {
      campagne: { equals: campagne },
      acte: { equals: acteId },
      etat: { equals: 'envoyee' },
      point: { exists: false },
      appreciation: { exists: false },
    },
    sort: 'envoyeeLe',
    pagination: false,
    ...commun(req),
  });
  if (docs.length === 0)
    return refuserDemande(
      'Aucune réponse nouvelle à réunir sur cet acte. Celles d’avant sont déjà dans un point de suivi ou une appréciation.',
    );
  const acte = await payload.findByID({ collection: 'actes', id: acteId, ...commun(req) });
  const prepares: Prepare[] = [];
  const noter = (reponse: Reponse, data: { appreciation?: string; point?: string }) =>
    payload.update({
      collection: 'reponses',
      id: reponse.id,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    });
  const directions = docs.filter(({ de }) => de === 'direction');
  if (directions.length > 0) {
    const point = await preparerPoint(req, acte, directions);
    prepares.push(point);
    for (const reponse of directions) await noter(reponse, { point: point.id });
  }
  for (const reponse of docs) {
    if (reponse.de !== 'membres' && reponse.de !== 'garants') continue;
    const appreciation = await preparerAppreciation(req, acte, reponse, reponse.de);
    prepares.push(appreciation);
    await noter(reponse, { appreciation: appreciation.id });
  }
  return prepares;
}

/** `POST /api/campagnes/:id/assembler {acte}`: draft point and appréciations made of the answers that came since. */
export const assemblerReponses: Endpoint = {
  path: '/:id/assembler',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
    if (!isSecretariat({ req }))
      return refuserDemande('Seul le secrétariat réunit les réponses.', 403);
    const corps = (await req.json?.().catch(() => null)) as { acte?: unknown } | null | undefined;
    const acte = corps?.acte;
    if (typeof acte !== 'string') return refuserDemande('Choisissez d’abord un acte.');
    const prepares = await enTransaction(req, () =>
      assembler(req, String(req.routeParams?.id), acte),
    );
    return Response.json({ prepares }, { status: 201 });
  },
};
