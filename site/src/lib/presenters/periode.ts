import type { DateConnue } from '@acp/shared/model';
import type { Quand } from '../../components/Quand/props.ts';
import { enDate, quand } from '../format.ts';
import { enchainer, inconnu, jour, type Morceaux } from './morceaux.ts';

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

/** « de novembre 2021 à mars 2023 », in a fact. */
export function periodeEnClair(debut: DateConnue | null, fin: DateConnue | null): Morceaux {
  if (debut === null && fin === null) return [inconnu('dates non relevées')];
  const parties: Morceaux[] = [
    debut === null ? [inconnu('début non relevé')] : [jour(debut.date)],
    ...(fin === null ? [] : [[jour(fin.date)]]),
  ];
  return fin === null ? ['depuis ', ...enchainer(parties)] : enchainer(parties, ' – ');
}
