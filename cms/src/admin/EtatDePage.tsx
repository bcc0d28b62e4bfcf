import type { DefaultServerCellComponentProps } from 'payload';
import { ETATS_DE_PAGE, type EtatDePage as Etat } from '../cycle/etats.ts';

/** The state of a page in a list, and whether the public already reads an older version of it. */
export function EtatDePage({ cellData, rowData }: DefaultServerCellComponentProps) {
  const etat = (cellData as Etat | null | undefined) ?? 'brouillon';
  const isPublic = Boolean((rowData as { misAJourLe?: string | null }).misAJourLe);
  const mots =
    !isPublic || etat === 'publie' || etat === 'retire'
      ? ETATS_DE_PAGE[etat]
      : etat === 'a-relire'
        ? 'Publié, changements à relire'
        : 'Publié, changements en cours';
  return <span>{mots}</span>;
}
