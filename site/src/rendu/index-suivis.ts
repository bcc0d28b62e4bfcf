/** The groups of an index kept in step with their list: what a change costs is what changed, not the list. */
import type { Index } from '../lib/lectures.ts';

type Groupes = Map<unknown, readonly unknown[]>;
type Objet = Readonly<Record<string, unknown>>;

/** What left a list and what came in; the same objects are the same entities. */
export interface Bouges {
  partis: readonly unknown[];
  venus: readonly unknown[];
}

/** The values of one list that are not in the other. */
const horsDe = (liste: readonly unknown[], autre: readonly unknown[]): unknown[] => {
  const connues = new Set(autre);
  return liste.filter((valeur) => !connues.has(valeur));
};

export const bougesEntre = (avant: readonly unknown[], apres: readonly unknown[]): Bouges => ({
  partis: horsDe(avant, apres),
  venus: horsDe(apres, avant),
});

/** Beyond, grouping the whole list again costs less. */
const PEU = 50;

const idDe = (valeur: unknown): unknown => (valeur as Objet)['id'];

/** Where it stands among entities sorted by id. */
function rangDans(groupe: readonly unknown[], id: string): number {
  let [debut, fin] = [0, groupe.length];
  while (debut < fin) {
    const milieu = (debut + fin) >>> 1;
    if (String(idDe(groupe[milieu])) < id) debut = milieu + 1;
    else fin = milieu;
  }
  return debut;
}

/**
 * Brings `groupes` up to date in place; the array of a group that changes is another array, since others hold it. False,
 * and nothing done, when the order of the list cannot be kept this way.
 */
export function suivreIndex(
  groupes: Groupes,
  { clesDe }: Index,
  apres: readonly unknown[],
  { partis, venus }: Bouges,
): boolean {
  if (partis.length + venus.length > PEU) return false;
  const isRangee = venus.every((valeur) => typeof idDe(valeur) === 'string');
  // Editions have no id of their own: they are added at the end.
  const isALaFin = venus.every((valeur, i) => apres[apres.length - venus.length + i] === valeur);
  if (!isRangee && !isALaFin) return false;
  for (const valeur of partis)
    for (const cle of new Set(clesDe(valeur as never))) {
      const reste = (groupes.get(cle) ?? []).filter((autre) => autre !== valeur);
      if (reste.length > 0) groupes.set(cle, reste);
      else groupes.delete(cle);
    }
  for (const valeur of venus)
    for (const cle of new Set(clesDe(valeur as never))) {
      const groupe = groupes.get(cle) ?? [];
      const rang = isRangee ? rangDans(groupe, String(idDe(valeur))) : groupe.length;
      groupes.set(cle, groupe.toSpliced(rang, 0, valeur));
    }
  return true;
}
