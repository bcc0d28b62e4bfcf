import type { PayloadHandler, PayloadRequest } from 'payload';
import { isSecretariat } from '../access/isSecretariat.ts';
import { ecrireCsv } from './ecrireCsv.ts';
import { ErreurImport } from './ErreurImport.ts';
import { OCTETS_MAXIMUM } from './lireFichier.ts';

const refus = (message: string, status = 400): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** Answers the secretariat alone; what cannot be done is said in French. */
export const createPourLeSecretariat =
  (interdit: string) =>
  (faire: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    if (!isSecretariat({ req })) return refus(interdit, 403);
    try {
      return await faire(req);
    } catch (erreur) {
      if (erreur instanceof ErreurImport) return refus(erreur.message);
      throw erreur;
    }
  };

/** A file, and the answers around it. */
export interface FormulaireEnvoye {
  contenu: Buffer;
  /** An answer by its name; empty when it was not given. */
  lire: (nom: string) => string;
}

/** The rest of a form around the file. */
const AUTOUR_DU_FICHIER = 64 * 1024;

/** @throws ErreurImport when there is no file, or one too heavy to be read */
export async function lireFormulaireEnvoye(
  req: PayloadRequest,
  sansFichier: string,
): Promise<FormulaireEnvoye> {
  if (Number(req.headers.get('content-length')) > OCTETS_MAXIMUM + AUTOUR_DU_FICHIER)
    throw new ErreurImport('Ce fichier dépasse 5\u00a0Mo. Coupez la liste en plusieurs fichiers.');
  const envoye = await req.formData?.().catch(() => undefined);
  const fichier = envoye?.get('fichier');
  if (!(fichier instanceof Blob)) throw new ErreurImport(sansFichier);
  return {
    contenu: Buffer.from(await fichier.arrayBuffer()),
    lire: (nom) => {
      const valeur = envoye?.get(nom);
      return typeof valeur === 'string' ? valeur : '';
    },
  };
}

const CLASSEUR = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const repondreFichier = (contenu: BodyInit, type: string, nom: string): Response =>
  new Response(contenu, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${nom}"`,
      'cache-control': 'no-store',
    },
  });

export const repondreCsv = (lignes: readonly (readonly string[])[], nom: string): Response =>
  repondreFichier(ecrireCsv(lignes), 'text/csv; charset=utf-8', nom);

export const repondreClasseur = (classeur: Buffer, nom: string): Response =>
  repondreFichier(new Uint8Array(classeur), CLASSEUR, nom);
