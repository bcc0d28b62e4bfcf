import type { DateCivile, DateConnue } from '@acp/shared/model';
import type { Quand } from '../components/Quand/props.ts';

export const INSECABLE = '\u00A0';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** `2023-03-11` → « 11 mars 2023 » ; `2023-03` → « mars 2023 » ; `2023` → « 2023 ». */
export function enDate(date: string): string {
  const [annee = '', mois, jour] = date.split('-');
  if (mois === undefined) return annee;
  const nom = MOIS[Number(mois) - 1] ?? mois;
  if (jour === undefined) return `${nom} ${annee}`;
  return `${jour === '01' ? '1er' : String(Number(jour))}${INSECABLE}${nom} ${annee}`;
}

/** `2023-03-11` → « 11/03/2023 ». */
export const enChiffres = (date: DateCivile): string => date.split('-').reverse().join('/');

export const quandLe = (date: DateCivile): Quand => ({ texte: enDate(date), iso: date });

/** The words of the source, when they say more than the date. */
const precision = ({ date, mention }: DateConnue): string | undefined =>
  mention === null || mention.replaceAll(INSECABLE, ' ') === enDate(date).replaceAll(INSECABLE, ' ')
    ? undefined
    : mention;

/** A date as it is known, or a dashed tag. */
export const quand = (date: DateConnue | null, inconnu = 'jour non relevé'): Quand =>
  date === null
    ? { texte: inconnu, inconnu: true }
    : { texte: enDate(date.date), iso: date.date, note: precision(date) };

/** « Mise à jour le 15/09/2026 ». */
export const misAJour = (date: DateCivile): Quand => ({ texte: enChiffres(date), iso: date });

/** `12500` → « 12 500 », `1.6` → « 1,6 ». */
export function nombre(n: number): string {
  const [entier = '', decimales] = String(n).split('.');
  const groupe = entier.replace(/\B(?=(\d{3})+$)/g, INSECABLE);
  return decimales === undefined ? groupe : `${groupe},${decimales}`;
}

const PETITS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
] as const;

/** Small counts in words: « onze », « une » for a feminine noun; digits above sixteen. */
export function enLettres(n: number, genre: 'm' | 'f' = 'm'): string {
  if (n === 1 && genre === 'f') return 'une';
  return PETITS[n] ?? nombre(n);
}

/** French plural: from two on. */
export const accord = (n: number, singulier: string, pluriel = `${singulier}s`): string =>
  n < 2 ? singulier : pluriel;

/** « 11 mesures ». */
export const compte = (n: number, singulier: string, pluriel?: string): string =>
  `${nombre(n)}${INSECABLE}${accord(n, singulier, pluriel)}`;

/** « a, b et c ». */
export function enumerer(mots: readonly string[]): string {
  const dernier = mots.at(-1) ?? '';
  return mots.length < 2 ? dernier : `${mots.slice(0, -1).join(', ')} et ${dernier}`;
}

/** Weight of a file: « 120 ko », « 1,2 Mo ». */
export function taille(octets: number): string {
  if (octets < 1000) return `${nombre(octets)}${INSECABLE}octets`;
  if (octets < 1_000_000) return `${nombre(Math.round(octets / 1000))}${INSECABLE}ko`;
  return `${nombre(Math.round(octets / 100_000) / 10)}${INSECABLE}Mo`;
}

/** Whole years and months between two days: « 1 an et 4 mois »; days below one month. */
export function duree(de: DateCivile, a: DateCivile): string {
  const [annee = 0, mois = 0, jour = 0] = de.split('-').map(Number);
  const [annee2 = 0, mois2 = 0, jour2 = 0] = a.split('-').map(Number);
  const total = (annee2 - annee) * 12 + mois2 - mois - (jour2 < jour ? 1 : 0);
  if (total < 1) {
    return compte(Math.round((Date.parse(a) - Date.parse(de)) / 86_400_000), 'jour');
  }
  const ans = Math.floor(total / 12);
  const reste = total % 12;
  const parties = [
    ...(ans ? [compte(ans, 'an')] : []),
    ...(reste ? [compte(reste, 'mois', 'mois')] : []),
  ];
  return enumerer(parties);
}

/** A capital at the start of a sentence. */
export const majuscule = (texte: string): string =>
  texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);
/** What follows a colon begins small. */
export const minuscule = (texte: string): string =>
  texte.charAt(0).toLocaleLowerCase('fr') + texte.slice(1);
