/** The moments at which a program can die, as one whole run of it shows them. */
import type { Appel } from './strace.ts';

export interface Point {
  appel: string;
  /** The how-manieth call of that name, in its thread. */
  rang: number;
  /** What it works on, and how: `site/arbres link`. */
  moment: string;
  ligne: string;
}

/** What a database does for itself is not a publication. */
const AUTRES = /cms\.db|eventfd|pipe:|socket:|\/stdout|\/stderr/;

/** `/site/objets/ab/…` → `site/objets`, `/publication.12/…` → `publication`. */
const lieuDe = (chemin: string): string => /^\/((?:site\/)?[a-z]+)/.exec(chemin)?.[1] ?? 'dossier';

/** The calls that touch the folder, each with its rank among those of its name. */
export function listerPoints(appels: readonly Appel[], dossier: string): Point[] {
  const rangs = new Map<string, number>();
  return appels.flatMap(({ fil, nom, ligne }) => {
    const cle = `${fil} ${nom}`;
    const rang = (rangs.get(cle) ?? 0) + 1;
    rangs.set(cle, rang);
    // Of two paths, the second is what is made.
    const debut = ligne.lastIndexOf(dossier);
    if (debut < 0 || AUTRES.test(ligne)) return [];
    const moment = `${lieuDe(ligne.slice(debut + dossier.length))} ${nom}`;
    return [{ appel: nom, rang, moment, ligne }];
  });
}

/** How many points to try, spread on every moment; or the last point of each of these moments. */
export type Choix = number | readonly string[];

/** Every point of a moment that is rare, and the others evenly spread, first and last included. */
export function choisirPoints(points: readonly Point[], choix: Choix): Point[] {
  const parMoment = Object.values(Object.groupBy(points, ({ moment }) => moment));
  if (typeof choix !== 'number') {
    return parMoment.flatMap((groupe = []) =>
      groupe.slice(-1).filter(({ moment }) => choix.includes(moment)),
    );
  }
  const part = Math.max(3, Math.floor(choix / Math.max(1, parMoment.length)));
  return parMoment.flatMap((groupe = []) => {
    if (groupe.length <= part) return groupe;
    const pas = (groupe.length - 1) / (part - 1);
    return Array.from({ length: part }, (_, rang) => groupe[Math.round(rang * pas)]).flatMap(
      (point) => point ?? [],
    );
  });
}
