import type { Campagne, DateCivile } from '@acp/shared/model';
import { direJour } from '../cycle/dates.ts';

/** The bilan of the year, when there is one already. */
export interface BilanConnu {
  annee: number;
  numero: number | null;
  arreteLe: string | null;
  /** It was public once: it is now public, or withdrawn. */
  isPublie: boolean;
  isRetire: boolean;
}

/** Why the bilan of a year cannot be frozen on a day, with what to do; null when it can. */
export function refusDArreter(
  campagne: Pick<Campagne, 'annee' | 'reponsesAttenduesLe'> | null,
  bilan: BilanConnu | null,
  jour: DateCivile,
): string | null {
  if (bilan?.isRetire)
    return `Le bilan ${String(bilan.annee)} a été retiré du site. Ouvrez-le, faites «\u00a0Refaire le calcul\u00a0», puis publiez-le avec une note\u00a0: il garde son numéro.`;
  if (bilan?.isPublie)
    return `Le bilan ${String(bilan.annee)} est déjà publié (n°\u00a0${String(bilan.numero)}, arrêté le ${direJour(bilan.arreteLe ?? '')}). Pour le corriger, ouvrez-le, faites «\u00a0Refaire le calcul\u00a0», puis publiez-le avec une note.`;
  if (campagne === null)
    return 'Ce point annuel n’est pas public. Publiez-le d’abord\u00a0: le bilan se fait avec ce que tout le monde peut lire.';
  const { annee, reponsesAttenduesLe } = campagne;
  if (reponsesAttenduesLe !== null && jour < reponsesAttenduesLe)
    return `Les réponses sont attendues jusqu’au ${direJour(reponsesAttenduesLe)}. Arrêtez le bilan à partir de ce jour, ou avancez la date et publiez le point annuel.`;
  if (reponsesAttenduesLe === null && jour <= `${String(annee)}-12-31`)
    return `Ce point annuel ne dit pas quand les réponses sont attendues. Donnez cette date et publiez-le, ou attendez la fin de l’année ${String(annee)}.`;
  return null;
}
