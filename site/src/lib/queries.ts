import {
  compterParEtat,
  etatDe,
  isASuivre,
  sansNouvelleDepuis,
  type Acte,
  type DateCivile,
  type Edition,
  type EtatMontre,
  type Mesure,
  type Objet,
  type Retrait,
  type TypeActe,
} from '@acp/shared/model';
import type { CleEntites, Publication } from '@acp/shared/publication';
import { observateurDe } from './lectures.ts';

export type Entite<K extends CleEntites> = Publication[K][number];

/** Lookups of one publication, built when first asked for. A publication is frozen: they never age. */
const memoires = new WeakMap<Publication, Map<string, unknown>>();

function garder<T>(publication: Publication, cle: string, calculer: () => T): T {
  let memoire = memoires.get(publication);
  if (!memoire) memoires.set(publication, (memoire = new Map<string, unknown>()));
  if (!memoire.has(cle)) memoire.set(cle, calculer());
  return memoire.get(cle) as T;
}

/**
 * The value of `cle` for this publication, computed once. `calculer` reads the publication it is given and no other:
 * the renderer calls it again for the next one, to know whether the value changed.
 */
export const memoriser = <T>(
  publication: Publication,
  cle: string,
  calculer: (publication: Publication) => T,
): T => {
  const observateur = observateurDe(publication);
  return observateur
    ? observateur.memoriser(cle, calculer)
    : garder(publication, cle, () => calculer(publication));
};

function grouper<T>(valeurs: readonly T[], clesDe: (valeur: T) => readonly unknown[]) {
  const groupes = new Map<unknown, T[]>();
  for (const valeur of valeurs) {
    // Once, even when it says the same word twice.
    for (const cle of new Set(clesDe(valeur))) {
      const groupe = groupes.get(cle);
      if (groupe) groupe.push(valeur);
      else groupes.set(cle, [valeur]);
    }
  }
  return groupes;
}

type Liste = Exclude<keyof Publication, 'version' | 'assemblee'>;

/** What answers to `valeur` in an index of one list: reading it is not reading the list. */
function selon<L extends Liste>(
  publication: Publication,
  liste: L,
  nom: string,
  clesDe: (valeur: Publication[L][number]) => readonly unknown[],
  valeur: unknown,
): readonly Publication[L][number][] {
  const observateur = observateurDe(publication);
  const faire = (p: Publication) => grouper(p[liste] as readonly Publication[L][number][], clesDe);
  const index = `${liste}.${nom}`;
  observateur?.noter(`${index}=${String(valeur)}`);
  const groupes = observateur
    ? observateur.indexer(index, { liste, clesDe }, faire)
    : garder(publication, index, () => faire(publication));
  return (groupes.get(valeur) ?? []) as readonly Publication[L][number][];
}

/**
 * The entities whose field holds a value: `avec(p, 'mesures', 'acte', acte.id)`.
 * A field that is a list (`seances.groupes`) holds each of its values.
 */
export const avec = <K extends CleEntites>(
  publication: Publication,
  cle: K,
  champ: keyof Entite<K> & string,
  valeur: unknown,
): readonly Entite<K>[] =>
  selon(
    publication,
    cle,
    champ,
    (entite) => {
      const lu: unknown = entite[champ as keyof typeof entite];
      return Array.isArray(lu) ? (lu as unknown[]) : [lu];
    },
    valeur,
  );

/** How many answer to it: a count stays when one of them is edited. */
export const combien = <K extends CleEntites>(
  publication: Publication,
  cle: K,
  champ: keyof Entite<K> & string,
  valeur: unknown,
): number =>
  memoriser(
    publication,
    `combien/${cle}.${champ}=${String(valeur)}`,
    (p) => avec(p, cle, champ, valeur).length,
  );

/** The entity, or null when there is none: no id, or an unknown one. */
export function chercher<K extends CleEntites>(
  publication: Publication,
  cle: K,
  id: string | null,
): Entite<K> | null {
  return id === null ? null : (avec(publication, cle, 'id', id)[0] ?? null);
}

/** The entity of a reference that the reader of the publication has already checked. */
export function trouver<K extends CleEntites>(publication: Publication, cle: K, id: string) {
  const trouvee = chercher(publication, cle, id);
  if (trouvee) return trouvee;
  throw new Error(`«\u00A0${id}\u00A0» n’existe pas dans ${cle}.`);
}

/** The entities of a list of ids, in the order of the list. */
export const tous = <K extends CleEntites>(
  publication: Publication,
  cle: K,
  ids: readonly string[],
): Entite<K>[] => ids.map((id) => trouver(publication, cle, id));

/** The acte of this type and slug. */
export const acteALAdresse = (
  publication: Publication,
  type: TypeActe | null,
  slug: string | undefined,
): Acte | undefined => avec(publication, 'actes', 'slug', slug).find((a) => a.type === type);

const cleDe = ({ type, id }: Objet): string => `${type}/${id}`;

/** Public versions of one entity, oldest first. */
export const editionsDe = (publication: Publication, objet: Objet): readonly Edition[] =>
  selon(publication, 'editions', 'objet', (e) => [cleDe(e.objet)], cleDe(objet));

/** What the Assembly or the Council adopted: what can be followed. */
export const actesAdoptes = (publication: Publication): readonly Acte[] =>
  selon(publication, 'actes', 'isASuivre', (acte) => [isASuivre(acte)], true);

/** The texts voted on at a séance, by their own votes. */
export const votesALaSeance = <K extends 'actes' | 'mandats'>(
  publication: Publication,
  cle: K,
  seance: string,
): readonly Publication[K][number][] =>
  selon(publication, cle, 'votes.seance', (texte) => texte.votes.map((v) => v.seance), seance);

/** What was reported of one entity. */
export const correctionsSur = (publication: Publication, id: string) =>
  selon(publication, 'corrections', 'objet', ({ objet }) => [objet?.id ?? null], id);

/** Every word of a value of the record that may be an id, at any depth. */
function* mots(valeur: unknown): Generator<string> {
  if (typeof valeur === 'string') {
    if (!valeur.includes(' ')) yield valeur;
  } else if (typeof valeur === 'object' && valeur !== null)
    for (const v of Object.values(valeur)) yield* mots(v);
}

/** The entities of a list that join or quote an id, itself left out. */
export const citant = <K extends CleEntites>(
  publication: Publication,
  cle: K,
  id: string,
): readonly Entite<K>[] =>
  selon(publication, cle, 'mots', (entite) => [...mots(entite)], id).filter((e) => e.id !== id);

/** The withdrawal of a page, by its address. */
export const retraitALAdresse = (
  publication: Publication,
  adresse: string | null,
): Retrait | undefined => selon(publication, 'retraits', 'adresse', (r) => [r.adresse], adresse)[0];

/** The withdrawal of an entity. */
export const retraitDe = (publication: Publication, objet: Objet): Retrait | undefined =>
  selon(publication, 'retraits', 'objet', (r) => [cleDe(r.objet)], cleDe(objet))[0];

/** A measure, its acte, what is shown of it and since when the City is silent. */
export interface MesureSuivie {
  mesure: Mesure;
  acte: Acte;
  etat: EtatMontre;
  sansNouvelleDepuis: DateCivile | null;
}

/** The measures of one acte, in order, as they stand on a day. */
export function mesuresSuivies(
  publication: Publication,
  { id }: Acte,
  aujourdhui: DateCivile,
): readonly MesureSuivie[] {
  return memoriser(publication, `suivi/${id}/${aujourdhui}`, (p) => {
    const acte = trouver(p, 'actes', id);
    const points = avec(p, 'pointsDeSuivi', 'acte', acte.id);
    return avec(p, 'mesures', 'acte', acte.id)
      .map((mesure) => ({
        mesure,
        acte,
        etat: etatDe(mesure, acte, points),
        sansNouvelleDepuis: sansNouvelleDepuis(mesure, acte, points, aujourdhui),
      }))
      .sort((a, b) => a.mesure.numero - b.mesure.numero);
  });
}

/** Every measure of the record, acte by acte. */
export const toutesLesMesures = (
  publication: Publication,
  aujourdhui: DateCivile,
): readonly MesureSuivie[] =>
  memoriser(publication, `suivi/${aujourdhui}`, (p) =>
    p.actes.flatMap((acte) => mesuresSuivies(p, acte, aujourdhui)),
  );

/** How many measures in each shown état, états without any left out. */
export const comptes = (mesures: readonly MesureSuivie[]) =>
  compterParEtat(mesures.map((m) => m.etat)).filter(({ nombre }) => nombre > 0);

/** The day of the last public change of the whole record, or null when it is empty. */
export function aJourAu(publication: Publication): DateCivile | null {
  return memoriser(publication, 'aJourAu', (p) => {
    const { version: _version, assemblee: _assemblee, editions, retraits, ...entites } = p;
    const dates = [
      ...Object.values(entites).flatMap((liste) => liste.map((e) => e.misAJourLe)),
      ...retraits.map((r) => r.retireLe),
    ];
    return (
      dates
        .concat(editions.map((e) => e.publieeLe))
        .sort()
        .at(-1) ?? null
    );
  });
}
