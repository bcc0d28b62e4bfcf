/** The moments at which a program can die, as one whole run of it shows them. */
import type { Appel } from './strace.ts';

export interface Point {
  appel: string;
  /** The how-manieth call of that name, in its thread. */
  rang: number;
  ligne: string;
}

/** What a database does for itself is not a publication. */
const AUTRES = /cms\.db|eventfd|pipe:|socket:|\/stdout|\/stderr/;

/** The calls that touch the folder, each with its rank among those of its name. */
export function listerPoints(appels: readonly Appel[], dossier: string): Point[] {
  const rangs = new Map<string, number>();
  return appels.flatMap(({ fil, nom, ligne }) => {
    const cle = `${fil} ${nom}`;
    const rang = (rangs.get(cle) ?? 0) + 1;
    rangs.set(cle, rang);
    return ligne.includes(dossier) && !AUTRES.test(ligne) ? [{ appel: nom, rang, ligne }] : [];
  });
}

/** How many moments to try: so many in all, or the last call of each of these names. */
export type Choix = number | readonly string[];

/** Every call that is rare, and the others evenly spread, first and last included. */
export function choisirPoints(points: readonly Point[], choix: Choix): Point[] {
  const parAppel = Object.values(Object.groupBy(points, ({ appel }) => appel));
  if (typeof choix !== 'number') {
    return parAppel.flatMap((groupe = []) =>
      groupe.slice(-1).filter(({ appel }) => choix.includes(appel)),
    );
  }
  const part = Math.max(2, Math.floor(choix / Math.max(1, parAppel.length)));
  return parAppel.flatMap((groupe = []) => {
    if (groupe.length <= part) return groupe;
    const pas = (groupe.length - 1) / (part - 1);
    return Array.from({ length: part }, (_, rang) => groupe[Math.round(rang * pas)]).flatMap(
      (point) => point ?? [],
    );
  });
}
