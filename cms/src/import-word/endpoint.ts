import type { Endpoint, PayloadRequest } from 'payload';
import { isRedaction } from '../access/isRedaction.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import { convertDocx } from './convertir.ts';
import type { BlocLu } from './blocs.ts';
import { TAILLE_MAXIMALE } from './openDocx.ts';
import type { Pertes, Rapport } from './rapport.ts';
import { FichierRefuse } from './refus.ts';

const MODES = ['apercu', 'remplacer', 'ajouter'] as const;
/** Only look; put in the place of the text; put after it. */
export type Mode = (typeof MODES)[number];

/** A document of the secretariat that takes a text from Word. */
export interface Destination {
  collection: 'actes' | 'comptes-rendus';
  /** The report, and how to write the text in the draft. */
  preparer: (
    lu: { blocs: BlocLu[]; pertes: Pertes },
    demande: { id: string; mode: Mode; req: PayloadRequest },
  ) => Promise<{ rapport: Rapport; appliquer: () => Promise<unknown> }>;
}

async function readCorps(req: PayloadRequest): Promise<Buffer> {
  const annonce = Number(req.headers.get('content-length') ?? 0);
  const TROP =
    'Ce fichier pèse plus de 10\u00a0Mo. Retirez ses images dans Word, enregistrez-le, puis recommencez.';
  if (annonce > TAILLE_MAXIMALE || !req.arrayBuffer) return refuserDemande(TROP, 413);
  return Buffer.from(await req.arrayBuffer());
}

async function lire(octets: Buffer) {
  try {
    return await convertDocx(octets);
  } catch (erreur) {
    if (erreur instanceof FichierRefuse) return refuserDemande(erreur.message);
    throw erreur;
  }
}

/**
 * `POST /:id/importer-word?mode=…` with the bytes of a `.docx` answers the report; `remplacer` and `ajouter` also write
 * the draft, which stays private until somebody publishes it.
 */
export const createImportWord = ({ preparer }: Destination): Endpoint => ({
  path: '/:id/importer-word',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuserDemande('Connectez-vous d’abord.', 401);
    if (!isRedaction({ req }))
      return refuserDemande('Votre compte ne permet pas d’écrire les textes.', 403);
    const mode = MODES.find((connu) => connu === req.searchParams.get('mode')) ?? 'apercu';
    const { id } = req.routeParams ?? {};
    const lu = await lire(await readCorps(req));
    const { rapport, appliquer } = await preparer(lu, { id: String(id), mode, req });
    if (mode !== 'apercu') await appliquer();
    return Response.json(rapport);
  },
});
