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
    super(`${quoi}\u00a0: ${String(n)} faute${n > 1 ? 's' : ''}.\n${lignes.join('\n')}`);
    this.name = 'PublicationRefusee';
    this.fautes = fautes;
  }
}

const enChemin = (path: readonly PropertyKey[]): string =>
  path
    .map((p, i) => (typeof p === 'number' ? `[${String(p)}]` : `${i ? '.' : ''}${String(p)}`))
    .join('');

/** Faults of form that leave every value where it is expected: the other rules can still be checked. */
const FORMES: ReadonlySet<z.core.$ZodIssue['code']> = new Set([
  'custom',
  'invalid_format',
  'invalid_value',
  'too_big',
  'too_small',
  'unrecognized_keys',
]);

/**
 * @param regles what a schema cannot say; skipped when a value is missing or of another type.
 * @throws PublicationRefusee with every fault found.
 */
function valider<T>(
  modele: z.ZodType<T>,
  donnees: unknown,
  quoi: string,
  regles: (lue: T) => Faute[],
): T {
  const lu = modele.safeParse(donnees, { error: localeError });
  const issues = lu.error?.issues ?? [];
  const fautes = issues.map((i) => ({ chemin: enChemin(i.path), message: i.message }));
  if (issues.every(({ code }) => FORMES.has(code)))
    fautes.push(...regles(lu.success ? lu.data : (donnees as T)));
  if (!lu.success || fautes.length) throw new PublicationRefusee(quoi, fautes);
  return figer(lu.data);
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
  return valider(schema.publication, donnees, 'La publication est refusée', fautesDIntegrite);
}

/** The same for the names. @throws PublicationRefusee */
export function parseMembres(donnees: unknown, publication: schema.Publication): schema.Membres {
  return valider(schema.membres, donnees, 'La liste des membres est refusée', (lus) =>
    fautesDesMembres(publication, lus),
  );
}
