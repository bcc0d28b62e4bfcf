/** How long a server takes to give a whole screen of an admin, as a browser asks for it. */
import { mediane } from '../mediane.ts';

export interface Ecran {
  nom: string;
  chemin: string;
}

/** The cookie of a session, got with the form of the sign-in page. */
export async function ouvrirSession(
  cms: string,
  comptes: string,
  compte: { email: string; motDePasse: string },
): Promise<string> {
  const reponse = await fetch(`${cms}/api/${comptes}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: compte.email, password: compte.motDePasse }),
  });
  const temoin = reponse.headers.getSetCookie().map((entete) => entete.split(';')[0] ?? '');
  if (!reponse.ok || temoin.length === 0) {
    throw new Error(`La connexion à ${cms} est refusée : ${reponse.status}.`);
  }
  return temoin.join('; ');
}

/** Value under which 95 % of a sample stand. */
export function p95(valeurs: readonly number[]): number {
  const triees = valeurs.toSorted((a, b) => a - b);
  return triees[Math.ceil(triees.length * 0.95) - 1] ?? NaN;
}

/** Seconds to the last byte of each screen, `tours` times, screens interleaved; the first round, which loads code, is left out. */
export async function chronometrer(
  cms: string,
  temoin: string,
  ecrans: readonly Ecran[],
  tours: number,
): Promise<Map<string, number[]>> {
  const secondes = new Map<string, number[]>(ecrans.map(({ nom }) => [nom, []]));
  for (let tour = 0; tour <= tours; tour += 1) {
    for (const { nom, chemin } of ecrans) {
      const depart = performance.now();
      const reponse = await fetch(`${cms}${chemin}`, {
        // A session is only believed when the browser says that the address was typed, or comes from the admin.
        headers: { cookie: temoin, 'sec-fetch-site': 'none' },
      });
      const page = await reponse.text();
      // The way out is on every screen of somebody signed in, and on no other.
      if (reponse.status !== 200 || !page.includes('/admin/logout')) {
        throw new Error(`${chemin} n’est pas l’écran attendu : ${reponse.status}.`);
      }
      if (tour > 0) secondes.get(nom)?.push((performance.now() - depart) / 1000);
    }
  }
  return secondes;
}

/** « liste : médiane 0,21 s, p95 0,30 s » */
export const resumer = (nom: string, secondes: readonly number[]): string =>
  `${nom} : médiane ${mediane(secondes).toFixed(3)} s, p95 ${p95(secondes).toFixed(3)} s`;
