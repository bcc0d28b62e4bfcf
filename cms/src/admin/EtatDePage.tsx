import type { MotifDeRetrait } from '@acp/shared/model';
import type { DefaultServerCellComponentProps } from 'payload';
import type { EtatDePage as Etat } from '../cycle/etats.ts';
import { direEtat } from '../cycle/phrase.ts';

interface Rangee {
  misAJourLe?: string | null;
  publierLe?: string | null;
  retirerLe?: string | null;
  retrait?: { motif?: MotifDeRetrait | null } | null;
}

/** The state of a page in a list, in the words of its form. */
export function EtatDePage({ cellData, rowData }: DefaultServerCellComponentProps) {
  const etat = (cellData as Etat | null | undefined) ?? 'brouillon';
  const { misAJourLe, publierLe, retirerLe, retrait } = rowData as Rangee;
  const page = {
    etat,
    changements: etat === 'brouillon' || etat === 'a-relire',
    misAJourLe: misAJourLe ?? null,
    publierLe: publierLe ?? null,
    retirerLe: retirerLe ?? null,
    motif: retrait?.motif ?? null,
  };
  return <span>{direEtat(page, new Date())}</span>;
}
