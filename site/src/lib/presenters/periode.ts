import type { DateConnue } from '@acp/shared/model';
import type { Quand } from '../../components/Quand/props.ts';
import { enDate, quand } from '../format.ts';
import { inconnu, jour, type Morceaux } from './morceaux.ts';

/** « novembre 2021 – juin 2022 », « depuis le 2 novembre 2026 » or a dashed tag, before a stage. */
export function quandPeriode(debut: DateConnue | null, fin: DateConnue | null): Quand {
  if (debut === null) return quand(fin, 'dates non relevées');
  if (fin === null) return { ...quand(debut), avant: 'depuis' };
  const note = [debut.mention, fin.mention].filter((m) => m !== null).join(' ; ');
  return {
    texte: `${enDate(debut.date)} – ${enDate(fin.date)}`,
    note: note === '' ? undefined : note,
  };
}

const isJour = ({ date }: DateConnue): boolean => date.length === 10;
/** « du 27 », « de novembre », « d’avril ». */
const des = (debut: DateConnue): string =>
  isJour(debut) ? 'du ' : /^[ao]/u.test(enDate(debut.date)) ? 'd’' : 'de ';

/** « de novembre 2021 à mars 2023 », « du 28 janvier 2023 au 23 mars 2024 », in a fact. */
export function periodeEnClair(debut: DateConnue | null, fin: DateConnue | null): Morceaux {
  if (debut === null && fin === null) return [inconnu('dates non relevées')];
  const jusque = fin && [isJour(fin) ? 'au ' : 'à ', jour(fin.date)];
  if (debut === null) return [inconnu('début non relevé'), ', jusqu’', ...(jusque ?? [])];
  if (jusque === null) return ['depuis ', isJour(debut) ? 'le ' : '', jour(debut.date)];
  return [des(debut), jour(debut.date), ' ', ...jusque];
}
