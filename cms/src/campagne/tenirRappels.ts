import { jourAParis, type DateCivile } from '@acp/shared/model';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { listMesuresEnLigne } from '../collections/Mesures/enLigne.ts';
import { hasCourriel } from '../courriel/index.ts';
import type { Campagne, Message, Reponse } from '../payload-types.ts';
import { toId, toIds } from '../publication/lire-champs.ts';
import type { MotifDeMessage } from './etats.ts';
import { adresseDe } from './liens.ts';
import { ecrireDemande } from './lettres.ts';
import { messageDu } from './rappels.ts';

const commun = (req: PayloadRequest) =>
  ({ depth: 0, pagination: false, overrideAccess: true, req }) as const;

const cleDe = ({ id, generation }: Reponse, motif: MotifDeMessage): string =>
  `${id} ${String(generation)} ${motif}`;

/** The measures of the acte that this answer is asked about. */
async function compterMesures(req: PayloadRequest, { acte, direction }: Reponse): Promise<number> {
  const mesures = await listMesuresEnLigne(req, toId(acte ?? ''));
  return direction
    ? mesures.filter(({ directions }) => toIds(directions).includes(toId(direction))).length
    : mesures.length;
}

/** Writes the letter due to one answer; it leaves, or waits to be copied. */
async function ecrireMessage(
  req: PayloadRequest,
  campagne: Campagne & { reponsesAttenduesLe: string },
  reponse: Reponse,
  motif: MotifDeMessage,
  aujourdhui: DateCivile,
): Promise<void> {
  const { payload } = req;
  const acte = await payload.findByID({
    collection: 'actes',
    id: toId(reponse.acte ?? ''),
    ...commun(req),
  });
  const { nom } = await payload.findGlobal({
    slug: 'reglages',
    depth: 0,
    overrideAccess: true,
    req,
  });
  const { subject, text } = ecrireDemande({
    motif,
    de: reponse.de ?? 'direction',
    destinataire: reponse.destinataire ?? null,
    acte: acte.titre,
    campagne: campagne.titre,
    mesures: await compterMesures(req, reponse),
    attenduesLe: campagne.reponsesAttenduesLe,
    expireLe: reponse.expireLe,
    lien: adresseDe(reponse, payload.secret),
    assemblee: nom,
  });
  await payload.create({
    collection: 'messages',
    data: {
      cle: cleDe(reponse, motif),
      reponse: reponse.id,
      motif,
      courriel: reponse.courriel ?? null,
      objet: subject,
      texte: text,
      prevuLe: aujourdhui,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** The letters that today calls for; one each, however often it is asked. Returns how many were written. */
export async function prevoirMessages(payload: Payload, maintenant: Date): Promise<number> {
  const aujourdhui = jourAParis(maintenant);
  const req = await createLocalReq({ context: { systeme: true } }, payload);
  const { docs: campagnes } = await payload.find({
    collection: 'campagnes',
    where: { reponsesAttenduesLe: { exists: true } },
    draft: true,
    ...commun(req),
  });
  let ecrits = 0;
  for (const campagne of campagnes) {
    const { id, ouverteLe, reponsesAttenduesLe } = campagne;
    if (!reponsesAttenduesLe) continue;
    const { docs: reponses } = await payload.find({
      collection: 'reponses',
      where: { campagne: { equals: id }, etat: { in: ['attendue', 'commencee'] } },
      ...commun(req),
    });
    for (const reponse of reponses) {
      const { docs: faits } = await payload.find({
        collection: 'messages',
        where: { reponse: { equals: reponse.id } },
        ...commun(req),
      });
      const motif = messageDu(
        {
          etat: reponse.etat,
          ouverteLe: ouverteLe ?? null,
          attenduesLe: reponsesAttenduesLe,
          expireLe: reponse.expireLe,
          // Another link asks again from the start: the letters of before hold one that opens nothing.
          faits: faits
            .filter((fait) => fait.cle === cleDe(reponse, fait.motif))
            .map((fait) => fait.motif),
        },
        aujourdhui,
      );
      if (motif === null) continue;
      await ecrireMessage(req, { ...campagne, reponsesAttenduesLe }, reponse, motif, aujourdhui);
      ecrits++;
    }
  }
  return ecrits;
}

const isDestine = (message: Message): message is Message & { courriel: string } =>
  Boolean(message.courriel);

/** Sends what waits, when a mail server is set; a letter that did not leave keeps its reason, and is tried again. */
export async function envoyerMessages(
  payload: Payload,
): Promise<{ partis: number; restent: number }> {
  const bilan = { partis: 0, restent: 0 };
  if (!hasCourriel(payload)) return bilan;
  const req = await createLocalReq({ context: { systeme: true } }, payload);
  const { docs } = await payload.find({
    collection: 'messages',
    where: { envoyeLe: { exists: false }, remisLe: { exists: false } },
    sort: 'prevuLe',
    ...commun(req),
  });
  for (const message of docs.filter(isDestine)) {
    const reponse = await payload.findByID({
      collection: 'reponses',
      id: toId(message.reponse ?? ''),
      ...commun(req),
    });
    // Its link was replaced, or the answer came, since it was written.
    const isPerime =
      reponse.etat === 'envoyee' ||
      reponse.etat === 'revoquee' ||
      message.cle !== cleDe(reponse, message.motif);
    if (isPerime) continue;
    let data: Partial<Message>;
    try {
      await payload.sendEmail({
        to: message.courriel,
        subject: message.objet,
        text: message.texte,
      });
      data = { envoyeLe: new Date().toISOString(), panne: null };
      bilan.partis++;
    } catch (erreur) {
      data = { panne: erreur instanceof Error ? erreur.message : String(erreur) };
      bilan.restent++;
    }
    await payload.update({
      collection: 'messages',
      id: message.id,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    });
  }
  return bilan;
}

const UNE_MINUTE = 60_000;

/** The letters of the rounds, for who calls it again and again, between two passes of the publisher. */
export function createRappels(
  payload: Payload,
  dire: (ligne: string) => void,
): () => Promise<void> {
  let prochain = 0;
  return async () => {
    if (Date.now() < prochain) return;
    prochain = Date.now() + UNE_MINUTE;
    try {
      await prevoirMessages(payload, new Date());
      const { partis, restent } = await envoyerMessages(payload);
      if (partis > 0) dire(`Messages aux directions partis\u00a0: ${String(partis)}.`);
      if (restent > 0)
        dire(
          `Messages aux directions qui n’ont pas pu partir\u00a0: ${String(restent)}. Leur raison est dans l’espace d’édition.`,
        );
    } catch (erreur) {
      dire(`Les messages aux directions n’ont pas pu être préparés\u00a0: ${String(erreur)}`);
    }
  };
}
