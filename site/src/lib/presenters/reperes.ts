import type { DateConnue } from '@acp/shared/model';
import { cleDeTri } from '@acp/shared/model';
import type { EvenementDate } from '../../components/LigneDeVie/props.ts';

/** An event to come on the life line: written once it has its place, so that its sources are numbered in reading order. */
export interface Repere {
  /** What is vaguer comes first in its period. */
  cle: string;
  ecrire: () => EvenementDate;
}

export const repere = (date: DateConnue | null, ecrire: () => EvenementDate): Repere => ({
  cle: cleDeTri(date),
  ecrire,
});

/** In order of date; at the same date, in the order they are given. */
export const ranger = (reperes: readonly Repere[]): { cle: string; evenement: EvenementDate }[] =>
  [...reperes]
    .sort((a, b) => a.cle.localeCompare(b.cle))
    .map(({ cle, ecrire }) => ({ cle, evenement: ecrire() }));
