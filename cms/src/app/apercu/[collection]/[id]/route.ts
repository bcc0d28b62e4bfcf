import { apercevoir, type Apercu } from '../../../../apercu/index.ts';
import { lecteurDe } from '../../../../apercu/lecteur.ts';
import { NON_CONNECTE, repondrePage, repondrePhrases } from '../../../../apercu/reponses.ts';

export const dynamic = 'force-dynamic';

interface Adresse {
  params: Promise<{ collection: string; id: string }>;
}

function repondre(apercu: Apercu): Response {
  switch (apercu.sorte) {
    case 'page':
      return repondrePage(apercu.html, apercu.ancre);
    case 'fautes':
      return repondrePhrases('Pour voir l’aperçu, il manque encore', apercu.fautes, 422);
    case 'refus':
      return repondrePhrases('Pas d’aperçu', [apercu.phrase], apercu.statut);
  }
}

async function apercevoirPour(
  request: Request,
  { params }: Adresse,
  lireSaisie: () => Promise<object | null>,
) {
  // First of all: what somebody unknown sends is not even read.
  const lecteur = await lecteurDe(request);
  if (lecteur === null) return NON_CONNECTE();
  const saisie = await lireSaisie();
  if (saisie === null)
    return repondrePhrases('Pas d’aperçu', ['Ce qui a été envoyé n’est pas un brouillon.'], 400);
  const { collection, id } = await params;
  return repondre(await apercevoir(lecteur, collection, id, saisie));
}

/** The draft as it is kept. */
export const GET = (request: Request, adresse: Adresse) =>
  apercevoirPour(request, adresse, () => Promise.resolve({}));

/** The draft with what is being typed over it; nothing is saved. */
export const POST = (request: Request, adresse: Adresse) =>
  apercevoirPour(request, adresse, async () => {
    const saisie: unknown = await request.json().catch(() => null);
    return typeof saisie === 'object' && !Array.isArray(saisie) ? saisie : null;
  });
