import { trouver, type CleEntites, type Faute, type Publication } from '@acp/shared/publication';
import type { Payload } from 'payload';

const ADRESSE = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Every address written in a value of the record, at any depth. */
function* adressesDans(valeur: unknown): Generator<string> {
  if (typeof valeur === 'string') {
    if (valeur.includes('@')) for (const [mot] of valeur.matchAll(ADRESSE)) yield mot.toLowerCase();
  } else if (typeof valeur === 'object' && valeur !== null)
    for (const v of Object.values(valeur)) yield* adressesDans(v);
}

/**
 * Where the admin says of an address « jamais publiée ». The publisher asks: they are compared, and go nowhere. That of
 * an account may be the one everybody writes to.
 */
async function lireGardees(payload: Payload): Promise<Set<string>> {
  const tout = { depth: 0, pagination: false, overrideAccess: true } as const;
  const courriel = { courriel: true } as const;
  const [directions, reponses] = await Promise.all([
    payload.find({ collection: 'directions', select: courriel, ...tout }),
    payload.find({ collection: 'reponses', select: courriel, ...tout }),
  ]);
  const adresses = [...directions.docs, ...reponses.docs].map((doc) => doc.courriel);
  return new Set(adresses.flatMap((adresse) => adresse?.toLowerCase() ?? []));
}

/**
 * Addresses that the admin keeps private, found in what is about to become public: pasted by mistake into a text, they
 * would leave with it. What is public already was looked at then.
 */
export async function fautesDesTemoins(
  payload: Payload,
  entiere: Publication,
  publiee: Publication | undefined,
): Promise<Faute[]> {
  const ecrites: { objet: string; adresses: Set<string> }[] = [];
  const {
    version: _version,
    assemblee,
    editions: _editions,
    retraits: _retraits,
    ...listes
  } = entiere;
  for (const [cle, entites] of Object.entries(listes)) {
    const publies: readonly { id: string }[] = publiee?.[cle as CleEntites] ?? [];
    for (const [rang, entite] of entites.entries()) {
      if (publies[rang] === entite || trouver(publies, entite.id) === entite) continue;
      const adresses = new Set(adressesDans(entite));
      if (adresses.size > 0) ecrites.push({ objet: `${cle}/${entite.id}`, adresses });
    }
  }
  if (ecrites.length === 0) return [];
  const gardees = await lireGardees(payload);
  // The settings say which one everybody may write to.
  if (assemblee.courriel !== null) gardees.delete(assemblee.courriel.toLowerCase());
  return ecrites
    .filter(({ adresses }) => [...adresses].some((adresse) => gardees.has(adresse)))
    .map(({ objet }) => ({
      chemin: '',
      message:
        'on y lit une adresse électronique que l’espace d’édition garde privée (celle d’une direction ou d’une demande de point). Retirez-la du texte.',
      objet,
    }));
}
