/** Visitors who never stop, each on a connection of their own, and what they were given. */
import { createHash } from 'node:crypto';
import { creerLecteur, enClair } from './lecteur.ts';

export interface Visites {
  nombre: number;
  /** Answers that are no page: a status, a connection cut short. */
  erreurs: string[];
  /** Each address with the SHA-256 of everything it said. */
  lues: Map<string, Set<string>>;
}

const VISITEURS = 8;
const ENCODAGES = ['', 'gzip', 'br'] as const;

const empreinteDe = (corps: Buffer): string => createHash('sha256').update(corps).digest('hex');

/** Every visitor reads the addresses in turn, as written and compressed, until `finir` is called. */
export function charger(adresse: string, chemins: readonly string[]): () => Promise<Visites> {
  const visites: Visites = { nombre: 0, erreurs: [], lues: new Map() };
  let isFini = false;
  async function visiter(qui: number): Promise<void> {
    const lecteur = creerLecteur(adresse);
    for (let rang = qui * 7; !isFini; rang += 1) {
      const chemin = chemins[rang % chemins.length] ?? '/';
      try {
        const reponse = await lecteur.lire(chemin, ENCODAGES[(rang + qui) % ENCODAGES.length]);
        visites.nombre += 1;
        if (reponse.statut !== 200) visites.erreurs.push(`${chemin} : ${reponse.statut}`);
        const lues = visites.lues.get(chemin) ?? new Set();
        visites.lues.set(chemin, lues.add(empreinteDe(enClair(reponse))));
      } catch (erreur) {
        visites.erreurs.push(`${chemin} : ${String(erreur)}`);
      }
    }
    lecteur.fermer();
  }
  const visiteurs = Array.from({ length: VISITEURS }, (_, qui) => visiter(qui));
  return async () => {
    isFini = true;
    await Promise.all(visiteurs);
    return visites;
  };
}
