import { z } from 'zod';
import { fautesDIntegrite, fautesDesMembres, type Faute } from './integrite.ts';
import * as schema from './schema.ts';

const { localeError } = z.locales.fr();

/** A publication or a list of members that must not be used. Its message lists every fault, one a line, with its path. */
export class PublicationRefusee extends Error {
  readonly fautes: readonly Faute[];
  constructor(quoi: string, fautes: readonly Faute[]) {
    const n = fautes.length;
    const lignes = fautes.map((f) => `  - ${f.chemin || '(racine)'} : ${f.message}`);
    super(`${quoi} : ${String(n)} faute${n > 1 ? 's' : ''}.\n${lignes.join('\n')}`);
    this.name = 'PublicationRefusee';
    this.fautes = fautes;
  }
}

const enChemin = (path: readonly PropertyKey[]): string =>
  path
    .map((p, i) => (typeof p === 'number' ? `[${String(p)}]` : `${i ? '.' : ''}${String(p)}`))
    .join('');

function valider<T>(modele: z.ZodType<T>, donnees: unknown, quoi: string): T {
  const lu = modele.safeParse(donnees, { error: localeError });
  if (lu.success) return lu.data;
  throw new PublicationRefusee(
    quoi,
    lu.error.issues.map((i) => ({ chemin: enChemin(i.path), message: i.message })),
  );
}

function figer<T>(valeur: T): T {
  if (typeof valeur === 'object' && valeur !== null && !Object.isFrozen(valeur)) {
    Object.freeze(valeur);
    for (const v of Object.values(valeur)) figer(v);
  }
  return valeur;
}

/**
 * Checks shapes, then references, uniqueness and rules between entities; returns a frozen publication.
 * @throws PublicationRefusee with every fault and its path.
 */
export function parsePublication(donnees: unknown): schema.Publication {
  const lue = valider(schema.publication, donnees, 'La publication est refusée');
  const fautes = fautesDIntegrite(lue);
  if (fautes.length) throw new PublicationRefusee('La publication est refusée', fautes);
  return figer(lue);
}

/** The same for the names. @throws PublicationRefusee */
export function parseMembres(donnees: unknown, publication: schema.Publication): schema.Membres {
  const lus = valider(schema.membres, donnees, 'La liste des membres est refusée');
  const fautes = fautesDesMembres(publication, lus);
  if (fautes.length) throw new PublicationRefusee('La liste des membres est refusée', fautes);
  return figer(lus);
}
