import { ajouterJours } from '@acp/shared/model';
import { enDateIso, isJourReel } from '../fields/dateCivile.ts';

/** Day 0 of Excel, once its 29 February 1900 that never was is counted. */
const ORIGINE = '1899-12-30';
const SERIE = /^\d{5}(?:[.,]\d+)?$/u;

/** `11/03/2023`, `2023-03-11`, `2023-03-11T00:00:00` or the number Excel keeps; null when no such day exists. */
export function lireDate(ecrite: string): string | null {
  if (SERIE.test(ecrite)) return ajouterJours(ORIGINE, Number.parseInt(ecrite, 10));
  const iso = enDateIso(ecrite.replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u, ''));
  return isJourReel(iso) ? iso : null;
}
