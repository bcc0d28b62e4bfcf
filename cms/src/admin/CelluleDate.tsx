import type { DefaultServerCellComponentProps } from 'payload';
import { direHeure, direJour } from '../cycle/dates.ts';

/** A day or a wall time in a list, as one says it; it is still sorted as it is kept. */
export function CelluleDate({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  if (typeof cellData !== 'string' || cellData === '') return '—';
  return <span>{cellData.includes('T') ? direHeure(cellData) : direJour(cellData)}</span>;
}
