import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import type { Document } from '../../payload-types.ts';
import { garder, oublier } from '../../fichiers/coffre.ts';
import { preparationDe } from './prepareFichier.ts';

/** Where the files of this installation are kept. */
export function coffreDe({ payload }: PayloadRequest): string {
  const { staticDir } = payload.collections.documents.config.upload;
  if (staticDir === undefined) throw new Error('Le dossier des fichiers n’est pas réglé.');
  return staticDir;
}

/** Only once the document is accepted: a refused one leaves no file. */
export const keepFichier: CollectionAfterChangeHook = async ({ doc, req }) => {
  const preparation = preparationDe(req);
  if (!preparation) return doc as unknown;
  const { sha256, contenu, variantes } = preparation;
  await garder(coffreDe(req), sha256, contenu);
  for (const variante of variantes) await garder(coffreDe(req), variante.sha256, variante.contenu);
  return doc as unknown;
};

type Fiche = Pick<Document, 'sha256' | 'variantes'>;

/** Every file of a document and of its past versions, while they can still be read. */
export const listFichiers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.findVersions({
    collection: 'documents',
    where: { parent: { equals: id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  req.context.fichiersAOublier = docs.map(({ version }) => version);
};

/** Two documents may hold the same file. */
async function isEncoreUtile(req: PayloadRequest, sha256: string): Promise<boolean> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  const { totalDocs: documents } = await req.payload.count({
    ...options,
    collection: 'documents',
    where: { sha256: { equals: sha256 } },
  });
  if (documents > 0) return true;
  const { totalDocs: versions } = await req.payload.countVersions({
    ...options,
    collection: 'documents',
    where: { 'version.sha256': { equals: sha256 } },
  });
  return versions > 0;
}

/** A document deleted takes its files along. */
export const forgetFichiers: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const versions = (req.context.fichiersAOublier ?? []) as Fiche[];
  for (const { sha256, variantes } of [...versions, doc as Fiche]) {
    if (!sha256 || (await isEncoreUtile(req, sha256))) continue;
    await oublier(coffreDe(req), sha256);
    for (const variante of variantes ?? []) await oublier(coffreDe(req), variante.sha256);
  }
};
