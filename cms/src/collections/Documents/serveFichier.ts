import type { PayloadRequest } from 'payload';
import type { Document } from '../../payload-types.ts';
import { lire } from '../../fichiers/coffre.ts';
import { coffreDe } from './keepFichier.ts';

const EN_TETES = {
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
};

/** What the editor works on: the file of the latest version, draft included. */
async function findDocument(req: PayloadRequest, filename: string): Promise<Document | null> {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { filename: { equals: filename } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs[0] ?? null;
}

/** `?apercu`: the lightest copy of an image is enough for a list. */
function choisir(document: Document, isApercu: boolean): { sha256: string; format: string } {
  const legere = isApercu ? document.variantes?.find((v) => v.format !== 'image/avif') : undefined;
  return legere ?? { sha256: document.sha256 ?? '', format: document.mimeType ?? '' };
}

/** Gives a file to somebody signed in; the public has its own copy, in the publication. */
export async function serveFichier(
  req: PayloadRequest,
  { params }: { params: { filename: string } },
): Promise<Response> {
  const document = await findDocument(req, params.filename);
  const choix = document && choisir(document, req.searchParams.has('apercu'));
  const contenu = choix?.sha256 ? await lire(coffreDe(req), choix.sha256) : null;
  if (!choix || !contenu)
    return new Response('Ce fichier n’existe plus.', { status: 404, headers: EN_TETES });
  return new Response(new Uint8Array(contenu), {
    headers: {
      ...EN_TETES,
      'Content-Type': choix.format,
      'Content-Length': String(contenu.length),
      'Content-Disposition': `inline; filename="${params.filename}"`,
    },
  });
}
