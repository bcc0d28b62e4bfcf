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

/** What the answer depends on. */
export interface Demande {
  /** The round of the year, when it is public. */
  campagne: Pick<Campagne, 'annee' | 'reponsesAttenduesLe'> | null;
  /** The bilan of the year. */
  bilan: BilanConnu | null;
  /** The last year that has a bilan the public reads. */
  derniere: number | null;
}

/** Why the bilan of a year cannot be frozen on a day, with what to do; null when it can. */
export function refusDArreter(
  { campagne, bilan, derniere }: Demande,
  jour: DateCivile,
): string | null {
  if (bilan?.isRetire)
    return `Le bilan ${String(bilan.annee)} a été retiré du site. Ouvrez-le, faites «\u00a0Refaire le calcul\u00a0», puis publiez-le avec une note\u00a0: il garde son numéro.`;
  if (bilan?.isPublie)
    return `Le bilan ${String(bilan.annee)} est déjà publié (n°\u00a0${String(bilan.numero)}, arrêté le ${direJour(bilan.arreteLe ?? '')}). Pour le corriger, ouvrez-le, faites «\u00a0Refaire le calcul\u00a0», puis publiez-le avec une note.`;
  if (campagne === null)
    return 'Ce point annuel n’est pas public. Publiez-le d’abord\u00a0: le bilan se fait avec ce que tout le monde peut lire.';
  const { annee, reponsesAttenduesLe } = campagne;
  if (derniere !== null && annee < derniere)
    return `Le bilan ${String(derniere)} est déjà publié\u00a0: il est trop tard pour celui de ${String(annee)}. Un bilan dit où l’on en est le jour où il est arrêté, et celui-là est passé.`;
  if (jour < `${String(annee)}-01-01`)
    return `L’année ${String(annee)} n’a pas commencé. Vérifiez l’année de ce point annuel, ou attendez.`;
  if (reponsesAttenduesLe !== null && jour < reponsesAttenduesLe)
    return `Les réponses sont attendues jusqu’au ${direJour(reponsesAttenduesLe)}. Arrêtez le bilan à partir de ce jour, ou avancez la date et publiez le point annuel.`;
  if (reponsesAttenduesLe === null && jour <= `${String(annee)}-12-31`)
    return `Ce point annuel ne dit pas quand les réponses sont attendues. Donnez cette date et publiez-le, ou attendez la fin de l’année ${String(annee)}.`;
  return null;
}
