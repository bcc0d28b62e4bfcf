import { z } from 'zod';
import { fautesDesMembres } from './integrite-des-membres.ts';
import { fautesDIntegrite } from './integrite.ts';
import { situer, type Faute } from './faute.ts';
import * as schema from './schema.ts';
import { isMeme, isVerifiee, noterVerifiee, trouver, type Place } from './verifiees.ts';

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

/** What a reading has found so far. */
class Examen {
  readonly fautes: Faute[] = [];
  /** Every value is where it is expected. */
  isEnPlace = true;

  situees(ou: object): Faute[] {
    return this.fautes.map((faute) => ({ ...faute, objet: situer(ou, faute.chemin) }));
  }

  /** A value as its schema gives it back, or as it came when it is refused. */
  lire<T>(modele: z.ZodType<T>, donnees: unknown, chemin: readonly PropertyKey[]): T {
    const lu = modele.safeParse(donnees, { error: localeError });
    if (lu.success) return lu.data;
    for (const { path, message, code } of lu.error.issues) {
      this.fautes.push({ chemin: enChemin([...chemin, ...path]), message });
      this.isEnPlace &&= FORMES.has(code);
    }
    return donnees as T;
  }

  /** One object of a list: as it is when it was read before, else as the known one when their words are the same. */
  lireUn<T extends object>(
    place: Place,
    modele: z.ZodType<T>,
    donnees: unknown,
    chemin: readonly PropertyKey[],
    connu: T | null | undefined,
  ): T {
    if (donnees === connu && isVerifiee(place, donnees)) return donnees as T;
    const avant = this.fautes.length;
    const lu = isVerifiee(place, donnees) ? (donnees as T) : this.lire(modele, donnees, chemin);
    if (connu && isVerifiee(place, connu) && isMeme(lu, connu)) return connu;
    return this.fautes.length === avant ? noterVerifiee(place, lu) : lu;
  }

  /** @param connuDe the known object that one of the new list may be. */
  lireListe<T extends object>(
    place: Place,
    modele: z.ZodType<T>,
    donnees: readonly unknown[],
    connus: readonly T[],
    connuDe: (objet: unknown, rang: number) => T | null | undefined,
  ): readonly T[] {
    const lus = donnees.map((objet, i) =>
      this.lireUn(
        place,
        modele,
        objet,
        [place, i],
        connus[i] === objet ? connus[i] : connuDe(objet, i),
      ),
    );
    const isInchangee = lus.length === connus.length && lus.every((lu, i) => lu === connus[i]);
    return isInchangee ? connus : Object.freeze(lus);
  }
}

/** Publications given back by `parsePublication`. */
const saines = new WeakSet<schema.Publication>();
const saine = (p: schema.Publication | undefined) => (p && saines.has(p) ? p : undefined);

type Donnees = Record<string, unknown>;

const idDe = (objet: unknown): string =>
  typeof objet === 'object' && objet !== null && 'id' in objet ? String(objet.id) : '';

/** One list of the publication, read. */
type CleDeListe = schema.CleEntites | 'editions' | 'retraits';
const modeleDe = (cle: CleDeListe): z.ZodType<object> => {
  const liste = schema.publication.shape[cle];
  return liste instanceof z.ZodDefault ? liste.unwrap().element : liste.element;
};
const LISTES = (Object.keys(schema.publication.shape) as (keyof schema.Publication)[]).filter(
  (cle): cle is CleDeListe => cle !== 'version' && cle !== 'assemblee',
);

const isObjet = (donnees: unknown): donnees is Donnees =>
  typeof donnees === 'object' && donnees !== null && !Array.isArray(donnees);

/**
 * Checks shapes, then references, uniqueness and rules between entities; returns a frozen publication.
 * An entity that was read before is not read again, and one whose words are those of `connue` is the same object: what
 * did not change can be told by `===`, of an entity, of a list and of the whole.
 * @throws PublicationRefusee with every fault and its path.
 */
export function parsePublication(
  donnees: unknown,
  connue?: schema.Publication,
): schema.Publication {
  const examen = new Examen();
  // Around the lists first: an unknown or a missing key.
  const entour: unknown = isObjet(donnees)
    ? Object.fromEntries(
        Object.entries(donnees).map(([cle, v]) => [
          cle,
          LISTES.some((liste) => liste === cle) && Array.isArray(v) ? [] : v,
        ]),
      )
    : donnees;
  const lue: Donnees = { ...examen.lire(schema.publication, entour, []) };
  if (isObjet(donnees)) {
    const { assemblee } = schema.publication.shape;
    // Its faults are said above.
    const muet = new Examen();
    lue['assemblee'] = muet.lireUn(
      'assemblee',
      assemblee,
      donnees['assemblee'],
      [],
      connue?.assemblee,
    );
    for (const cle of LISTES) {
      const liste = donnees[cle];
      if (!Array.isArray(liste)) continue;
      const connus: readonly object[] = connue?.[cle] ?? [];
      lue[cle] = examen.lireListe(cle, modeleDe(cle), liste, connus, (objet, i) =>
        cle === 'editions' || cle === 'retraits'
          ? connus[i]
          : trouver(connus as { id: string }[], idDe(objet)),
      );
    }
  }
  const publication = lue as schema.Publication;
  if (examen.isEnPlace) examen.fautes.push(...fautesDIntegrite(publication, saine(connue)));
  if (examen.fautes.length > 0)
    throw new PublicationRefusee('La publication est refusée', examen.situees(publication));
  const isInchangee =
    connue !== undefined &&
    Object.entries(publication).every(([cle, v]) => connue[cle as keyof schema.Publication] === v);
  if (isInchangee) return connue;
  saines.add(publication);
  return Object.freeze(publication);
}

/**
 * One entity as its schema gives it back: frozen, or `connue` itself when their words are the same. As it came when the
 * schema refuses it: its faults are said where it stands, when the whole is parsed.
 */
export const parseEntite = (
  place: schema.CleEntites | 'membres' | 'editions',
  donnees: object,
  connue?: object | null,
): object =>
  new Examen().lireUn(
    place,
    place === 'membres' ? schema.membres.shape.membres.element : modeleDe(place),
    donnees,
    [],
    connue,
  );

/** What the schema refuses of one entity. */
export function fautesDeForme(place: schema.CleEntites, entite: { id: string }): Faute[] {
  const examen = new Examen();
  examen.lireUn(place, modeleDe(place), entite, [], null);
  return examen.fautes.map((faute) => ({ ...faute, objet: `${place}/${entite.id}` }));
}

/** The same for the names. @throws PublicationRefusee */
export function parseMembres(
  donnees: unknown,
  publication: schema.Publication,
  connus?: schema.Membres,
): schema.Membres {
  const examen = new Examen();
  const lus = examen.lire(schema.membres, donnees, []);
  const isLisible = examen.fautes.length === 0;
  const membres: schema.Membres = isLisible
    ? {
        version: lus.version,
        membres: [
          ...examen.lireListe(
            'membres',
            schema.membres.shape.membres.element,
            lus.membres,
            connus?.membres ?? [],
            (objet) => trouver(connus?.membres ?? [], idDe(objet)),
          ),
        ],
      }
    : lus;
  if (examen.isEnPlace) examen.fautes.push(...fautesDesMembres(publication, membres));
  if (examen.fautes.length > 0)
    throw new PublicationRefusee('La liste des membres est refusée', examen.situees(membres));
  return connus && isMeme(membres, connus) ? connus : Object.freeze(membres);
}
