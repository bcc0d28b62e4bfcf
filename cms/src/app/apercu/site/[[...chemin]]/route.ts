import { lecteurDe } from '../../../../apercu/lecteur.ts';
import { appelerRendeur, rendrePage } from '../../../../apercu/rendeur.ts';
import {
  EN_TETES,
  NON_CONNECTE,
  repondrePage,
  repondrePhrases,
} from '../../../../apercu/reponses.ts';

export const dynamic = 'force-dynamic';

interface Adresse {
  params: Promise<{ chemin?: string[] }>;
}

const FICHIERS = new Set(['_astro', 'favicon.svg']);

/** What a previewed page asks for: its fonts, the files of the admin, and the live pages it links to. */
export async function GET(request: Request, { params }: Adresse) {
  const lecteur = await lecteurDe(request);
  if (lecteur === null) return NON_CONNECTE();
  const { chemin = [] } = await params;
  const [piece = ''] = chemin;
  if (piece === 'medias') {
    // The admin serves its own files, drafts included, to who may read them.
    const nom = encodeURIComponent(chemin.at(-1) ?? '');
    return new Response(null, {
      status: 307,
      headers: { ...EN_TETES, location: `/api/documents/file/${nom}` },
    });
  }
  if (FICHIERS.has(piece)) {
    const fichier = await appelerRendeur(lecteur.reglages, `/${chemin.join('/')}`);
    if (!fichier?.ok) return new Response(null, { status: 404, headers: EN_TETES });
    const type = fichier.headers.get('content-type') ?? 'application/octet-stream';
    // Hashed or versioned names, kept by the browser of who is signed in.
    return new Response(fichier.body, {
      headers: { ...EN_TETES, 'cache-control': 'private, max-age=3600', 'content-type': type },
    });
  }
  const adresse = chemin.length === 0 ? '/' : `/${chemin.join('/')}/`;
  const rendu = await rendrePage(lecteur.reglages, adresse);
  if (rendu.sorte === 'page') return repondrePage(rendu.html, '', 'en-ligne');
  const phrase = 'phrase' in rendu ? rendu.phrase : '';
  return repondrePhrases('Pas d’aperçu', [phrase], 404);
}
