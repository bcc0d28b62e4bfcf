import { randomUUID } from 'node:crypto';
import {
  APIError,
  createLocalReq,
  ValidationError,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { enTransaction } from '../database/enTransaction.ts';
import { consigner } from '../journal/consigner.ts';
import type { Reponse } from '../payload-types.ts';
import { toIdOuNull } from '../publication/lire-champs.ts';
import type { Dossier } from './dossier.ts';
import type { LigneSaisie, PreuveSaisie, Saisie } from './saisie.ts';
import { ligneDe } from './vue.ts';

/** What was typed is not kept; the sentence says why, and what to do. */
export class SaisieRefusee extends Error {
  override name = 'SaisieRefusee';
}

type LigneGardee = NonNullable<Reponse['lignes']>[number];
type PreuveGardee = NonNullable<LigneGardee['preuves']>[number];

const titreDe = ({ libelle, fichier }: PreuveSaisie): string =>
  libelle || (fichier?.name ?? 'Pièce jointe');

/** A file joined to an answer: a document in draft, read and cleaned like any other, public with the point only. */
async function garderFichier(
  req: PayloadRequest,
  preuve: PreuveSaisie,
  fichier: File,
): Promise<string> {
  const piece = await createLocalReq({ context: { systeme: true } }, req.payload);
  piece.transactionID = req.transactionID;
  try {
    const { id } = await req.payload.create({
      collection: 'documents',
      data: {
        titre: titreDe(preuve),
        nature: 'copie',
        langue: 'fr',
        alternative: preuve.libelle,
      } as never,
      file: {
        data: Buffer.from(await fichier.arrayBuffer()),
        mimetype: fichier.type,
        name: fichier.name,
        size: fichier.size,
      },
      draft: true,
      depth: 0,
      overrideAccess: true,
      req: piece,
    });
    return id;
  } catch (erreur) {
    if (erreur instanceof ValidationError || erreur instanceof APIError) {
      const [premiere] = erreur instanceof ValidationError ? erreur.data.errors : [];
      throw new SaisieRefusee(
        `Le fichier «\u00a0${fichier.name}\u00a0» n’est pas gardé. ${premiere?.message ?? erreur.message}`,
        { cause: erreur },
      );
    }
    throw erreur;
  }
}

async function toPreuve(
  req: PayloadRequest,
  preuve: PreuveSaisie,
  gardees: readonly PreuveGardee[],
): Promise<PreuveGardee> {
  const gardee = gardees.find(({ identifiant }) => identifiant === preuve.id);
  const copie = preuve.fichier
    ? await garderFichier(req, preuve, preuve.fichier)
    : toIdOuNull(gardee?.copie);
  return {
    identifiant: preuve.id ?? randomUUID(),
    libelle: preuve.libelle,
    nature: preuve.nature,
    date: preuve.date,
    adresse: preuve.adresse,
    copie,
  };
}

async function toLigne(
  req: PayloadRequest,
  dossier: Dossier,
  { mesure, etat, texte, preuves }: LigneSaisie,
): Promise<LigneGardee> {
  const gardees = ligneDe(dossier, mesure)?.preuves ?? [];
  const restent: PreuveGardee[] = [];
  for (const preuve of preuves)
    if (!preuve.isRetiree) restent.push(await toPreuve(req, preuve, gardees));
  return { mesure, etat, texte, preuves: restent };
}

const copiesDe = (lignes: Reponse['lignes']): string[] =>
  (lignes ?? []).flatMap(({ preuves }) =>
    (preuves ?? []).flatMap(({ copie }) => toIdOuNull(copie) ?? []),
  );

/** A file that is joined no more goes with its proof, unless the public reads it. */
async function oublierFichiers(
  req: PayloadRequest,
  avant: Reponse['lignes'],
  apres: Reponse['lignes'],
): Promise<void> {
  const restent = copiesDe(apres);
  for (const id of copiesDe(avant).filter((copie) => !restent.includes(copie)))
    await req.payload.delete({
      collection: 'documents',
      where: { id: { equals: id }, misAJourLe: { exists: false } },
      depth: 0,
      overrideAccess: true,
      req,
    });
}

/** The answer is still the one they had before their eyes, and can still be written in. */
async function checkVersion(
  req: PayloadRequest,
  { reponse }: Dossier,
  version: string,
): Promise<void> {
  const actuelle = await req.payload.findByID({
    collection: 'reponses',
    id: reponse.id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (actuelle.etat === 'envoyee')
    throw new SaisieRefusee(
      'Cette réponse vient d’être envoyée depuis un autre écran\u00a0: elle ne change plus.',
    );
  if (actuelle.generation !== reponse.generation || actuelle.etat === 'revoquee')
    throw new SaisieRefusee(
      'Ce lien vient d’être remplacé. Demandez le nouveau au secrétariat\u00a0; copiez d’abord votre texte.',
    );
  if (actuelle.updatedAt !== version)
    throw new SaisieRefusee(
      'Quelqu’un d’autre a enregistré cette réponse entre-temps. Votre saisie est encore ici\u00a0: comparez avec l’autre écran, puis enregistrez de nouveau. Les fichiers sont à joindre une nouvelle fois.',
    );
}

/** Keeps what was typed, whole or not at all. */
export async function enregistrer(
  payload: Payload,
  dossier: Dossier,
  saisie: Saisie,
): Promise<Reponse> {
  const req = await createLocalReq({ context: { systeme: true } }, payload);
  return enTransaction(req, async () => {
    await checkVersion(req, dossier, saisie.version);
    const lignes: LigneGardee[] = [];
    for (const ligne of saisie.lignes) lignes.push(await toLigne(req, dossier, ligne));
    const gardee = await payload.update({
      collection: 'reponses',
      id: dossier.reponse.id,
      data: { lignes, signataire: saisie.signataire, etat: 'commencee' },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await oublierFichiers(req, dossier.reponse.lignes, gardee.lignes);
    return gardee;
  });
}

/** The answer leaves: from now on it is read, never written. */
export async function envoyer(payload: Payload, dossier: Dossier, version: string): Promise<void> {
  const req = await createLocalReq({ context: { systeme: true } }, payload);
  const { id, intitule, signataire } = dossier.reponse;
  await enTransaction(req, async () => {
    await checkVersion(req, dossier, version);
    await payload.update({
      collection: 'reponses',
      id,
      data: { etat: 'envoyee', envoyeeLe: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await consigner(req, {
      action: 'reponse-recue',
      objet: { collection: 'reponses', id, titre: intitule ?? 'Réponse' },
      qui: signataire ?? 'Par un lien',
    });
  });
}
