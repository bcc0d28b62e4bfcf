import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { findPublie } from '../../hooks/findPublie.ts';
import { refuser } from '../../hooks/refuser.ts';

/** Whether a public point shows this document as the copy of a proof. */
async function isPreuvePublique(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'points-de-suivi',
    where: {
      'lignes.preuves.copie': { equals: id },
      misAJourLe: { exists: true },
      etatDePage: { not_equals: 'retire' },
    },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/** The file that proves something in public is not exchanged for another: the fingerprint the public read stays. */
export const garderPreuve: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const { _status, sha256 } = data as { _status?: string; sha256?: string | null };
  if (_status !== 'published' || context.seed === true) return data as unknown;
  const publie = await findPublie(req, 'documents', (originalDoc ?? {}) as Record<string, unknown>);
  if (!publie?.sha256 || !sha256 || sha256 === publie.sha256) return data as unknown;
  if (await isPreuvePublique(req, publie.id))
    refuser(
      req,
      'file',
      'Fichier',
      'Ce fichier est la copie d’une preuve publique\u00a0: il ne se remplace pas. Créez un autre document, et ajoutez-le comme nouvelle preuve au point de suivi.',
    );
  return data as unknown;
};
