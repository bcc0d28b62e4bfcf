import type { DateConnue } from '@acp/shared/model';
import { foldTexte } from '../fields/recherche.ts';
import { lireDate } from './lireDate.ts';

const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** « mai 2025 », and « mai-25 » that a spreadsheet makes of 2025-05. */
function lireMois(ecrit: string): string | null {
  const [, nom = '', annee = ''] =
    /^([a-z]{3,})\.?[ -]+(\d{2}|\d{4})$/u.exec(foldTexte(ecrit)) ?? [];
  const rang = MOIS.findIndex((mois) => nom !== '' && mois.startsWith(nom));
  if (rang === -1) return null;
  return `${annee.length === 2 ? '20' : ''}${annee}-${String(rang + 1).padStart(2, '0')}`;
}

function lireCeQuiEstConnu(ecrite: string): string | null {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/u.test(ecrite)) return ecrite;
  const [, mois = '', annee = ''] = /^(0?[1-9]|1[0-2])\/(\d{4})$/u.exec(ecrite) ?? [];
  if (annee) return `${annee}-${mois.padStart(2, '0')}`;
  return lireMois(ecrite) ?? lireDate(ecrite);
}

/** `2025`, `2025-05`, `mai 2025`, `11/05/2025`, with the words of the source after it, in brackets; null when it is none of them. */
export function lireDateConnue(ecrite: string): DateConnue | null {
  const [, debut = '', mention = ''] = /^(.*?)(?:\s*\((.*)\))?$/su.exec(ecrite.trim()) ?? [];
  const date = lireCeQuiEstConnu(debut.trim());
  return date === null ? null : { date, mention: mention.trim() || null };
}

/** What `lireDateConnue` reads: a whole day as the French write it, a month as 2025-05. */
export const ecrireDateConnue = ({ date, mention }: DateConnue): string =>
  `${date.length === 10 ? date.split('-').reverse().join('/') : date}${mention ? ` (${mention})` : ''}`;
