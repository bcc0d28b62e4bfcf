import { ETATS_MONTRES, type EtatMontre, type Mesure } from '@acp/shared/model';
import type { Carre } from '../../components/CarresMesures/props.ts';
import type { EtatMesureProps } from '../../components/EtatMesure/props.ts';
import type { Morceau, Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, enDate, enLettres, enumerer, majuscule, nombre } from '../format.ts';
import { comptes, tous, type MesureSuivie } from '../queries.ts';
import { definition, inconnu, lien, type Morceaux } from './morceaux.ts';

/** « Non relevé » is said of our record; of a measure it agrees. */
const libelleDe = (etat: EtatMontre): string =>
  etat === 'non-releve' ? 'Non relevée' : ETATS_MONTRES[etat].libelle;

export const etatDe = (ctx: Contexte, etat: EtatMontre): EtatMesureProps => ({
  etat,
  libelle: libelleDe(etat),
  definition: definition(ctx, etat),
});

/** Order of the squares and of the counts: from done to not recorded. */
export const ORDRE: readonly EtatMontre[] = [
  'realisee',
  'partielle',
  'en-cours',
  'abandonnee',
  'sans-point',
  'non-mesurable',
  'non-releve',
];

export const carre = ({ etat, sansNouvelleDepuis }: MesureSuivie): Carre => ({
  etat,
  silence: sansNouvelleDepuis !== null,
});

/** One square a measure: by état, the silent ones last in theirs. */
export const carres = (mesures: readonly MesureSuivie[]): Carre[] =>
  mesures
    .map(carre)
    .sort(
      (a, b) =>
        ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat) || Number(a.silence) - Number(b.silence),
    );

const AU_PLURIEL: Record<EtatMontre, readonly [string, string]> = {
  realisee: ['réalisée', 'réalisées'],
  partielle: ['partiellement réalisée', 'partiellement réalisées'],
  'en-cours': ['en cours', 'en cours'],
  abandonnee: ['abandonnée', 'abandonnées'],
  'sans-point': ['sans point de suivi', 'sans point de suivi'],
  'non-releve': ['non relevée', 'non relevées'],
  'non-mesurable': ['non mesurable', 'non mesurables'],
};

export interface CompteDEtat {
  etat: EtatMontre;
  nombre: number;
}

/** From done to not recorded. */
export const ranger = (parEtat: readonly CompteDEtat[]): CompteDEtat[] =>
  parEtat.toSorted((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat));

const rangerComptes = (mesures: readonly MesureSuivie[]) => ranger(comptes(mesures));

/** « 2 réalisées », « 3 en cours »: what a card and a sentence are made of. */
export const comptesEnMots = (mesures: readonly MesureSuivie[]) =>
  rangerComptes(mesures).map(({ etat, nombre: n }) => ({
    etat,
    texte: compte(n, ...AU_PLURIEL[etat]),
  }));

/** « 2 réalisées, 3 en cours, 1 abandonnée »: counts, never a percentage (rule 4). */
export const bilan = (mesures: readonly MesureSuivie[]): string =>
  comptesEnMots(mesures)
    .map(({ texte }) => texte)
    .join(', ');

const EN_COURT: Partial<Record<EtatMontre, string>> = {
  partielle: 'en partie',
  'sans-point': 'sans point',
};

/** The same in the words that fit the first screen of a phone: « 2 réalisées, 2 en partie ». */
export const bilanCourt = (mesures: readonly MesureSuivie[]): string =>
  rangerComptes(mesures)
    .map(({ etat, nombre: n }) => {
      const court = EN_COURT[etat];
      return court === undefined ? compte(n, ...AU_PLURIEL[etat]) : compte(n, court, court);
    })
    .join(', ');

/** « réalisées », agreed with how many they are. */
export const direEtat = ({ etat, nombre: n }: CompteDEtat): string =>
  AU_PLURIEL[etat][n < 2 ? 0 : 1];

/** Counts as a sentence: « deux sont réalisées, une est abandonnée ». */
export const comptesEnPhrase = (parEtat: readonly CompteDEtat[]): string =>
  enumerer(
    parEtat.map(
      (c) => `${enLettres(c.nombre, 'f')} ${c.nombre < 2 ? 'est' : 'sont'} ${direEtat(c)}`,
    ),
  );

/** The same, of measures as they stand. */
export const bilanEnPhrase = (mesures: readonly MesureSuivie[]): string =>
  comptesEnPhrase(rangerComptes(mesures));

export const nombreSansNouvelle = (mesures: readonly MesureSuivie[]): number =>
  mesures.filter((m) => m.sansNouvelleDepuis !== null).length;

/** The quoted words, set as a title: a capital, and no closing punctuation. */
export const titreDeMesure = (mesure: Mesure): string =>
  majuscule(mesure.citation.replace(/\s*[;.,]$/u, ''));

function echeanceDe(mesure: Mesure): Morceaux[] {
  if (mesure.echeance === null) return [];
  const { date, mention } = mesure.echeance;
  const ecrite = date === null ? (mention ?? '') : enDate(date.date);
  const premiere = mesure.echeancesDeplacees[0];
  return [
    premiere
      ? [
          'échéance écrite : ',
          { texte: premiere.ancienne, retire: true },
          ' ',
          { texte: ecrite, ajoute: true },
        ]
      : [`échéance écrite\u00A0: ${ecrite}`],
  ];
}

const OU = (n: number): string => (n === 1 ? '1er' : `${String(n)}e`);

/** « § 7 », a link to the quoted paragraph; null when it is not known. */
export const paragrapheDe = (ctx: Contexte, { ancre }: Mesure, page = ''): Morceau | null =>
  ancre === null ? null : lien(ctx, `§\u00A0${ancre.replace(/^\D+/, '')}`, `${page}#${ancre}`);

/** Direction, delegation, place and written date. */
export function responsabiliteDe(ctx: Contexte, mesure: Mesure): Texte[] {
  const directions = tous(ctx.publication, 'directions', mesure.directions);
  const lieux = mesure.arrondissements;
  return [
    directions.length > 0
      ? enumerer(directions.map((d) => d.nom))
      : [inconnu('direction non attribuée')],
    ...(mesure.delegation === null ? [] : [mesure.delegation]),
    ...(lieux.length > 0
      ? [`${enumerer(lieux.map(OU))} ${accord(lieux.length, 'arrondissement')}`]
      : []),
    ...echeanceDe(mesure),
  ];
}

/** « 11 mesures, dont 7 sans nouvelle ». */
export function titreDesMesures(mesures: readonly MesureSuivie[]): string {
  const muettes = nombreSansNouvelle(mesures);
  const total = compte(mesures.length, 'mesure');
  return muettes === 0 ? total : `${total}, dont ${nombre(muettes)} sans nouvelle`;
}
