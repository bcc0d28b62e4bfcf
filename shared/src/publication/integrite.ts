import {
  ancresDe,
  fichiersDe,
  lireReference,
  reference as motif,
  type Texte,
} from '../model/index.ts';
import type { Faute } from './faute.ts';
import { bilans } from './integrite-des-bilans.ts';
import { editions, retraits } from './integrite-du-registre.ts';
import { mesures, suivis } from './integrite-du-suivi.ts';
import { listLiens } from './liens.ts';
import type { CleEntites, Publication } from './schema.ts';
import { createMemoire, type Entite } from './verifiees.ts';

export const clesDEntites = (publication: Publication): CleEntites[] =>
  (Object.keys(publication) as (keyof Publication)[]).filter(
    (c): c is CleEntites => !['version', 'assemblee', 'editions', 'retraits'].includes(c),
  );

/** The assembly a reference names; a malformed one is refused by the schema. */
const prefixeDe = createMemoire<Entite, string | null>((_, entite) =>
  'reference' in entite && motif.safeParse(entite.reference).success
    ? lireReference(entite.reference).prefixe
    : null,
);

function* unicite(p: Publication): Generator<Faute> {
  const references = new Map<string, { cle: string; i: number; id: string }>();
  for (const cle of clesDEntites(p)) {
    const slugs = new Map<string, string>();
    let precedent = '';
    for (const [i, e] of p[cle].entries()) {
      // Written for a fault only: there are many entities, and few faults.
      const chemin = (): string => `${cle}[${String(i)}]`;
      if (e.id === precedent)
        yield {
          chemin: chemin(),
          message: `l’identifiant «\u00a0${e.id}\u00a0» est donné deux fois`,
        };
      else if (e.id < precedent)
        yield { chemin: chemin(), message: 'les entités ne sont pas rangées par identifiant' };
      precedent = e.id;
      if ('slug' in e) {
        if (slugs.has(e.slug))
          yield {
            chemin: `${chemin()}.slug`,
            message: `l’adresse «\u00a0${e.slug}\u00a0» est donnée deux fois`,
            avec: [`${cle}/${String(slugs.get(e.slug))}`],
          };
        slugs.set(e.slug, e.id);
      }
      if ('reference' in e) {
        const autre = references.get(e.reference);
        if (autre !== undefined)
          yield {
            chemin: `${chemin()}.reference`,
            message: `la référence ${e.reference} est déjà celle de ${autre.cle}[${String(autre.i)}]`,
            avec: [`${autre.cle}/${autre.id}`],
          };
        references.set(e.reference, { cle, i, id: e.id });
        const prefixe = prefixeDe(cle, e);
        if (prefixe !== null && prefixe !== p.assemblee.prefixe)
          yield {
            chemin: `${chemin()}.reference`,
            message: `la référence ${e.reference} ne commence pas par ${p.assemblee.prefixe}`,
            avec: ['assemblee'],
          };
      }
    }
  }
}

const listes = new WeakMap<object, ReadonlySet<string>>();

/** Counted once of a list that cannot change. */
function idsDe(liste: readonly Entite[]): ReadonlySet<string> {
  const connus = listes.get(liste);
  if (connus) return connus;
  const ids = new Set(liste.map(({ id }) => id));
  if (Object.isFrozen(liste)) listes.set(liste, ids);
  return ids;
}

function* liens(p: Publication): Generator<Faute> {
  const ids = new Map(clesDEntites(p).map((cle) => [cle, idsDe(p[cle])]));
  for (const cle of clesDEntites(p)) {
    for (const [i, e] of p[cle].entries()) {
      for (const lien of listLiens(cle, e)) {
        if (!ids.get(lien.vers)?.has(lien.id)) {
          yield {
            chemin: `${cle}[${String(i)}]${lien.chemin}`,
            message: `«\u00a0${lien.id}\u00a0» n’existe pas dans ${lien.vers}`,
            avec: [`${lien.vers}/${lien.id}`],
          };
        }
      }
    }
  }
}

const textesDe = (cle: CleEntites, e: Entite): (Texte | null)[] =>
  cle === 'comptesRendus' && 'sections' in e
    ? e.sections.map((s) => s.texte)
    : 'texte' in e && Array.isArray(e.texte)
      ? [e.texte]
      : [];

const ancresEnDouble = createMemoire<Entite, readonly string[]>((cle, e) => {
  const vues = new Set<string>();
  return textesDe(cle as CleEntites, e)
    .flatMap(ancresDe)
    .filter((ancre) => vues.has(ancre) || !vues.add(ancre));
});

/** Anchors are unique in a text: they are what people cite. */
function* ancres(p: Publication): Generator<Faute> {
  for (const cle of clesDEntites(p)) {
    for (const [i, e] of p[cle].entries()) {
      for (const ancre of ancresEnDouble(cle, e))
        yield {
          chemin: `${cle}[${String(i)}].texte`,
          message: `l’ancre ${ancre} est donnée deux fois`,
        };
    }
  }
}

function* comptesRendus(p: Publication): Generator<Faute> {
  const seances = new Map(p.seances.map((seance) => [seance.id, seance]));
  for (const [i, c] of p.comptesRendus.entries()) {
    const points = seances.get(c.seance)?.ordreDuJour ?? [];
    for (const [j, section] of c.sections.entries()) {
      const { pointOrdreDuJour } = section;
      if (pointOrdreDuJour === null || points.some((point) => point.id === pointOrdreDuJour))
        continue;
      yield {
        chemin: `comptesRendus[${String(i)}].sections[${String(j)}].pointOrdreDuJour`,
        message: `«\u00a0${pointOrdreDuJour}\u00a0» n’est pas à l’ordre du jour de cette séance`,
        avec: [`seances/${c.seance}`],
      };
    }
  }
}

/** One name under `medias/`, one file. */
function* fichiers(p: Publication): Generator<Faute> {
  const noms = new Map<string, string>();
  for (const [i, d] of p.documents.entries()) {
    for (const { nom } of fichiersDe(d)) {
      if (noms.has(nom))
        yield {
          chemin: `documents[${String(i)}].fichier`,
          message: `le fichier «\u00a0${nom}\u00a0» est donné deux fois`,
          avec: [`documents/${String(noms.get(nom))}`],
        };
      noms.set(nom, d.id);
    }
  }
}

function* mandatures(p: Publication): Generator<Faute> {
  for (const [i, m] of p.mandatures.entries()) {
    if (m.slug !== String(m.numero))
      yield {
        chemin: `mandatures[${String(i)}].slug`,
        message: `l’adresse de la mandature n°\u00a0${String(m.numero)} est «\u00a0${String(m.numero)}\u00a0»`,
      };
  }
}

/** A withdrawn bilan leaves a hole in the numbers of the others. */
const DU_REGISTRE = [bilans, editions, retraits];
const TOUTES = [unicite, mandatures, liens, ancres, mesures, suivis, comptesRendus, fichiers];

/**
 * Everything a schema cannot say of one entity alone: references, uniqueness, order, coverage, editions.
 * @param connue a publication without a fault: where the entities are the same, so is what is said of them.
 */
export function fautesDIntegrite(p: Publication, connue?: Publication): Faute[] {
  const isMemesEntites =
    connue?.assemblee === p.assemblee && clesDEntites(p).every((cle) => connue[cle] === p[cle]);
  const regles = isMemesEntites ? DU_REGISTRE : [...TOUTES, ...DU_REGISTRE];
  return regles.flatMap((regle) => [...regle(p)]);
}
