/** A refusal of the server, in its own words. */
export class Refus extends Error {}

interface Reponse {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[];
}

const INJOIGNABLE =
  'Le serveur n’a pas répondu\u00a0: rien n’a été changé. Vérifiez la connexion, puis recommencez.';

/** Asks the CMS something; throws its refusal, in French. */
export async function demander<T>(adresse: string, options: RequestInit): Promise<T> {
  const reponse = await fetch(adresse, { credentials: 'include', ...options }).catch(() => null);
  if (!reponse) throw new Refus(INJOIGNABLE);
  const lue = (await reponse.json().catch(() => ({}))) as T & Reponse;
  if (reponse.ok) return lue;
  const [erreur] = lue.errors ?? [];
  const champs = erreur?.data?.errors?.map(({ message }) => message).filter(Boolean);
  throw new Refus(champs?.join(' ') || erreur?.message || INJOIGNABLE);
}

/** The sentence to show for what went wrong. */
export const phraseDe = (erreur: unknown): string =>
  erreur instanceof Refus ? erreur.message : INJOIGNABLE;
