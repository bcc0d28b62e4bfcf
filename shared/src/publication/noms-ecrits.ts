import { clesDEntites } from './integrite.ts';
import type { Publication } from './schema.ts';
import { isVerifiee, type Place } from './verifiees.ts';

/** The names that some objects were searched for, and that none of them holds. */
type Absents = ReadonlySet<string>;

/** One set for all the objects of a pass: a later pass compares sets, and reads again only for a new name. */
const dernieres = new WeakMap<object, Absents>();
let derniere: Absents = new Set();

/** As a name stands in JSON. */
const enJson = (nom: string): string => JSON.stringify(nom).slice(1, -1);

const echapper = (mots: string): string => mots.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

interface Recherche {
  noms: readonly string[];
  motif: RegExp;
}

const createRecherche = (noms: readonly string[]): Recherche | null =>
  noms.length === 0
    ? null
    : {
        noms,
        motif: new RegExp(noms.map((nom) => echapper(enJson(nom))).join('|')),
      };

function* objetsDe(p: Publication): Generator<readonly [Place, object]> {
  yield ['assemblee', p.assemblee];
  for (const cle of [...clesDEntites(p), 'editions', 'retraits'] as const)
    for (const objet of p[cle]) yield [cle, objet];
}

/** The entity, or the one an edition or a withdrawal is about. */
const cleDe = (place: Place, objet: object): string => {
  if ('id' in objet) return `${place}/${String(objet.id)}`;
  const { objet: dont } = objet as { objet?: { type: string; id: string } };
  return dont ? `${dont.type}/${dont.id}` : place;
};

/** The names of members that stand somewhere in the open publication, where none may, and where each does. */
export function nomsEcrits(
  p: Publication,
  noms: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const cherches: Absents = new Set(noms);
  const isMemes = cherches.size === derniere.size && noms.every((nom) => derniere.has(nom));
  const absents = isMemes ? derniere : cherches;
  const recherches = new Map<Absents | undefined, Recherche | null>();
  const trouves = new Map<string, string[]>();
  for (const [place, objet] of objetsDe(p)) {
    const avant = dernieres.get(objet);
    if (avant === absents) continue;
    let recherche = recherches.get(avant);
    if (recherche === undefined) {
      recherche = createRecherche([...absents].filter((nom) => !avant?.has(nom)));
      recherches.set(avant, recherche);
    }
    const ecrit = recherche === null ? '' : JSON.stringify(objet);
    if (recherche?.motif.test(ecrit)) {
      for (const nom of recherche.noms)
        if (ecrit.includes(enJson(nom)))
          trouves.set(nom, [...(trouves.get(nom) ?? []), cleDe(place, objet)]);
    } else if (isVerifiee(place, objet)) dernieres.set(objet, absents);
  }
  derniere = absents;
  return trouves;
}
