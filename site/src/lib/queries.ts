import {
  compterParEtat,
  etatDe,
  sansNouvelleDepuis,
  type Acte,
  type DateCivile,
  type Edition,
  type EtatMontre,
  type Mesure,
  type Objet,
  type TypeActe,
} from '@acp/shared/model';
import type { CleEntites, Publication } from '@acp/shared/publication';

export type Entite<K extends CleEntites> = Publication[K][number];

/** Lookups of one publication, built when first asked for. A publication is frozen: they never age. */
const memoires = new WeakMap<Publication, Map<string, unknown>>();

/** The value of `cle` for this publication, computed once. */
export function memoriser<T>(publication: Publication, cle: string, calculer: () => T): T {
  let memoire = memoires.get(publication);
  if (!memoire) memoires.set(publication, (memoire = new Map<string, unknown>()));
  if (!memoire.has(cle)) memoire.set(cle, calculer());
  return memoire.get(cle) as T;
}

function grouper<T>(valeurs: readonly T[], clesDe: (valeur: T) => readonly unknown[]) {
  const groupes = new Map<unknown, T[]>();
  for (const valeur of valeurs) {
    for (const cle of clesDe(valeur)) {
      const groupe = groupes.get(cle);
      if (groupe) groupe.push(valeur);
      else groupes.set(cle, [valeur]);
    }
  }
  return groupes;
}

/**
 * The entities whose field holds a value: `avec(p, 'mesures', 'acte', acte.id)`.
 * A field that is a list (`seances.groupes`) holds each of its values.
 */
export function avec<K extends CleEntites>(
  publication: Publication,
  cle: K,
  champ: keyof Entite<K> & string,
  valeur: unknown,
): readonly Entite<K>[] {
  const groupes = memoriser(publication, `${cle}.${champ}`, () =>
    grouper<Entite<K>>(publication[cle], (entite) => {
      const lu: unknown = entite[champ];
      return Array.isArray(lu) ? (lu as unknown[]) : [lu];
    }),
  );
  return groupes.get(valeur) ?? [];
}

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

/** Public versions of one entity, oldest first. */
export function editionsDe(publication: Publication, objet: Objet): readonly Edition[] {
  const groupes = memoriser(publication, 'editions', () =>
    grouper(publication.editions, (e) => [`${e.objet.type}/${e.objet.id}`]),
  );
  return groupes.get(`${objet.type}/${objet.id}`) ?? [];
}

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
  acte: Acte,
  aujourdhui: DateCivile,
): readonly MesureSuivie[] {
  return memoriser(publication, `suivi/${acte.id}/${aujourdhui}`, () => {
    const points = avec(publication, 'pointsDeSuivi', 'acte', acte.id);
    return avec(publication, 'mesures', 'acte', acte.id)
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
  memoriser(publication, `suivi/${aujourdhui}`, () =>
    publication.actes.flatMap((acte) => mesuresSuivies(publication, acte, aujourdhui)),
  );

/** How many measures in each shown état, états without any left out. */
export const comptes = (mesures: readonly MesureSuivie[]) =>
  compterParEtat(mesures.map((m) => m.etat)).filter(({ nombre }) => nombre > 0);

/** The day of the last public change of the whole record, or null when it is empty. */
export function aJourAu(publication: Publication): DateCivile | null {
  return memoriser(publication, 'aJourAu', () => {
    const {
      version: _version,
      assemblee: _assemblee,
      editions,
      retraits,
      ...entites
    } = publication;
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
