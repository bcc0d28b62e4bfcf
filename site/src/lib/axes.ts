import { type DateCivile, type EtatMontre } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import {
  actesAdoptes,
  avec,
  memoriser,
  mesuresSuivies,
  toutesLesMesures,
  trouver,
  type MesureSuivie,
} from './queries.ts';

/** The ways to read the measures of the record, in the order they are offered. */
export const AXES = ['actes', 'mandatures', 'directions', 'arrondissements'] as const;
export type Axe = (typeof AXES)[number];
export const isAxe = (axe: string | undefined): axe is Axe => AXES.some((connu) => connu === axe);

/** `/suivi/directions/`: the values of one axis. */
export const adresseDAxe = (axe: Axe): string => `/suivi/${axe}/`;
/** `/suivi/directions/voirie/`, `/suivi/directions/voirie/en-cours/`: the measures of one value, all or filtered. */
export const adresseSuivie = (axe: Axe, cle: string, filtre?: Filtre): string =>
  `${adresseDAxe(axe)}${cle}/${filtre === undefined ? '' : `${filtre}/`}`;

/** A measure without a written place is one of the whole city. */
export const LIEU_ENTIER = 'toute-la-ville';

/** Where a measure stands on an axis; several directions may answer for one. */
function clesDe(p: Publication, axe: Axe, { mesure, acte }: MesureSuivie): readonly string[] {
  switch (axe) {
    case 'actes':
      return [acte.slug];
    case 'mandatures':
      return [trouver(p, 'mandatures', acte.mandature).slug];
    case 'directions':
      return mesure.directions;
    case 'arrondissements':
      return mesure.arrondissements.length === 0
        ? [LIEU_ENTIER]
        : mesure.arrondissements.map(String);
  }
}

/** The measures of each value of an axis; a value without a measure is not there. */
function parCle(
  p: Publication,
  aujourdhui: DateCivile,
  axe: Axe,
): ReadonlyMap<string, readonly MesureSuivie[]> {
  return memoriser(p, `axe/${axe}/${aujourdhui}`, (lue) => {
    const groupes = new Map<string, MesureSuivie[]>();
    for (const suivie of toutesLesMesures(lue, aujourdhui)) {
      for (const cle of clesDe(lue, axe, suivie)) {
        const groupe = groupes.get(cle);
        if (groupe) groupe.push(suivie);
        else groupes.set(cle, [suivie]);
      }
    }
    return groupes;
  });
}

export const mesuresDe = (
  p: Publication,
  aujourdhui: DateCivile,
  axe: Axe,
  cle: string,
): readonly MesureSuivie[] =>
  axe === 'actes'
    ? // Those of one text are known without reading the others.
      avec(p, 'actes', 'slug', cle).flatMap((acte) => mesuresSuivies(p, acte, aujourdhui))
    : memoriser(
        p,
        `axe/${axe}/${aujourdhui}/${cle}`,
        (lue) => parCle(lue, aujourdhui, axe).get(cle) ?? [],
      );

/** The values of an axis that have measures; the order is that of the record. */
export const clesDAxe = (p: Publication, aujourdhui: DateCivile, axe: Axe): string[] => [
  ...parCle(p, aujourdhui, axe).keys(),
];

/** What a list of measures is narrowed to: an état, or the flag. */
export type Filtre = EtatMontre | 'sans-nouvelle';

export const filtrer = (
  mesures: readonly MesureSuivie[],
  filtre: Filtre,
): readonly MesureSuivie[] =>
  mesures.filter((m) =>
    filtre === 'sans-nouvelle' ? m.sansNouvelleDepuis !== null : m.etat === filtre,
  );

/** The filters that make a shorter list, and not an empty one: each has an address. */
export function filtresUtiles(mesures: readonly MesureSuivie[]): Filtre[] {
  const presents = new Set<Filtre>([
    ...mesures.map(({ etat }) => etat),
    ...(mesures.some((m) => m.sansNouvelleDepuis !== null) ? (['sans-nouvelle'] as const) : []),
  ]);
  return [...presents].filter((filtre) => filtrer(mesures, filtre).length < mesures.length);
}

/** How many values an axis lists: every text that can be followed, and what has measures of the others. */
export const nombreDeValeurs = (p: Publication, aujourdhui: DateCivile, axe: Axe): number =>
  memoriser(p, `axe/${axe}/${aujourdhui}/nombre`, (lue) =>
    axe === 'actes' ? actesAdoptes(lue).length : clesDAxe(lue, aujourdhui, axe).length,
  );

/** Every list of the axes, and how many entries it holds: the values, then the measures of each, all and filtered. */
export const listesDesAxes = (
  p: Publication,
  aujourdhui: DateCivile,
): (readonly [adresse: string, entrees: number])[] =>
  AXES.flatMap((axe) => {
    const cles = clesDAxe(p, aujourdhui, axe);
    return [
      [adresseDAxe(axe), nombreDeValeurs(p, aujourdhui, axe)] as const,
      ...cles.flatMap((cle) => {
        const mesures = mesuresDe(p, aujourdhui, axe, cle);
        return [
          [adresseSuivie(axe, cle), mesures.length] as const,
          ...filtresUtiles(mesures).map(
            (filtre) => [adresseSuivie(axe, cle, filtre), filtrer(mesures, filtre).length] as const,
          ),
        ];
      }),
    ];
  });
