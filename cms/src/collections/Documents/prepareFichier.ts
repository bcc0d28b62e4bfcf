import { extname } from 'node:path';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { enSlug } from '../../fields/slug.ts';
import { FORMATS, isImage, PDF, type Format } from '../../fichiers/formats.ts';
import {
  createVariantes,
  empreinteDe,
  nettoyer,
  type VarianteEcrite,
} from '../../fichiers/images.ts';
import { lirePdf, type LecturePdf } from '../../fichiers/pdf.ts';
import { reconnaitre } from '../../fichiers/reconnaitre.ts';
import { FichierRefuse } from '../../fichiers/refus.ts';
import { completer, isDejaPublie, type DocumentSaisi } from '../../hooks/documentSaisi.ts';
import { refuser } from '../../hooks/refuser.ts';

/** What was learnt of a file that is about to be kept. */
export interface Preparation {
  contenu: Buffer;
  sha256: string;
  lecture: LecturePdf | null;
  variantes: VarianteEcrite[];
}

/** By the very bytes that Payload carries: a request that failed leaves nothing for the next one. */
const preparations = new WeakMap<Buffer, Preparation>();

/** null: this save brings no file. */
export const preparationDe = ({ file }: PayloadRequest): Preparation | null =>
  (file && preparations.get(file.data)) ?? null;

/** `Plan d’élargissement (V2).PDF` → `plan-d-elargissement-v2.pdf`. */
export function nommerFichier(nom: string, { extensions }: Format): string {
  const base = enSlug(nom.slice(0, nom.length - extname(nom).length)) || 'document';
  return `${base}.${extensions[0] ?? ''}`;
}

async function preparer(fichier: Buffer, nom: string, mime: string): Promise<Preparation> {
  const contenu = isImage(mime) ? await nettoyer(fichier, mime) : fichier;
  return {
    contenu,
    sha256: empreinteDe(contenu),
    lecture: mime === PDF ? await lirePdf(contenu) : null,
    variantes: isImage(mime) ? await createVariantes(contenu, nom) : [],
  };
}

async function findAncien(req: PayloadRequest, id: unknown): Promise<DocumentSaisi | null> {
  if (typeof id !== 'string') return null;
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const [ancien] = docs;
  return ancien ? completer(undefined, ancien) : null;
}

/** The file that takes the place of another keeps its public name, hence its format once public. */
function nommerRemplacant(
  req: PayloadRequest,
  ancien: DocumentSaisi,
  format: Format,
): string | null {
  if (ancien.mimeType === format.mime) return String(ancien.filename);
  const connu = FORMATS.find(({ mime }) => mime === ancien.mimeType);
  if (connu && isDejaPublie(ancien))
    refuser(
      req,
      'file',
      'Fichier',
      `Ce document est publié en «\u00a0${connu.libelle}\u00a0»\u00a0: des liens mènent à ce fichier. Remplacez-le par un fichier du même format, ou créez un autre document et retirez celui-ci.`,
    );
  return null;
}

/** Decides by its content whether a file is kept, cleans it, reads it and names it, before Payload sees it. */
export const prepareFichier: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if ((operation !== 'create' && operation !== 'update') || !file) return args;
  const demande = args as {
    data?: Record<string, unknown>;
    id?: unknown;
    overwriteExistingFiles?: boolean;
  };
  if (req.context.seed === true) {
    const sha256 = empreinteDe(file.data);
    preparations.set(file.data, { contenu: file.data, sha256, lecture: null, variantes: [] });
    return args;
  }
  try {
    const format = await reconnaitre(file.data, file.name);
    const ancien = operation === 'update' ? await findAncien(req, demande.id) : null;
    const remplacant = ancien && nommerRemplacant(req, ancien, format);
    const nomDOrigine = file.name.slice(0, file.name.length - extname(file.name).length);
    file.name = remplacant ?? nommerFichier(file.name, format);
    // Kept under its fingerprint, it overwrites nothing.
    if (remplacant) demande.overwriteExistingFiles = true;
    const preparation = await preparer(file.data, file.name, format.mime);
    file.mimetype = format.mime;
    file.data = preparation.contenu;
    file.size = preparation.contenu.length;
    preparations.set(preparation.contenu, preparation);
    if (!ancien?.titre && demande.data)
      demande.data.titre ||= preparation.lecture?.titre ?? nomDOrigine;
    return args;
  } catch (erreur) {
    if (erreur instanceof FichierRefuse) refuser(req, 'file', 'Fichier', erreur.message);
    throw erreur;
  }
};
