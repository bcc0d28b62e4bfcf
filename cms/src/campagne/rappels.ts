import { ajouterJours, type DateCivile } from '@acp/shared/model';
import { MOTIFS_DE_MESSAGE, type EtatDeReponse, type MotifDeMessage } from './etats.ts';

/** What decides of a reminder. */
export interface Attendu {
  etat: EtatDeReponse;
  /** The day the round opens; null: as soon as its links exist. */
  ouverteLe: DateCivile | null;
  attenduesLe: DateCivile;
  expireLe: DateCivile;
  /** Letters already written for this answer. */
  faits: readonly MotifDeMessage[];
}

const RAPPELS = (Object.keys(MOTIFS_DE_MESSAGE) as MotifDeMessage[]).filter(
  (motif) => motif !== 'invitation',
);

/** The day a reminder is for. */
export const jourDuRappel = (motif: MotifDeMessage, attenduesLe: DateCivile): DateCivile =>
  ajouterJours(attenduesLe, MOTIFS_DE_MESSAGE[motif].jours ?? 0);

/**
 * The letter to write today, if any. Nobody who has answered, or whose link is closed, is written to. After days of
 * silence of the machine only the last reminder missed leaves: the ones before it would say something false. Who has
 * just been invited is not reminded the same day.
 */
export function messageDu(attendu: Attendu, aujourdhui: DateCivile): MotifDeMessage | null {
  const { etat, ouverteLe, attenduesLe, expireLe, faits } = attendu;
  if (etat === 'envoyee' || etat === 'revoquee' || expireLe < aujourdhui) return null;
  if (ouverteLe !== null && ouverteLe > aujourdhui) return null;
  if (!faits.includes('invitation')) return 'invitation';
  const dus = RAPPELS.filter((motif) => jourDuRappel(motif, attenduesLe) <= aujourdhui);
  const dernier = dus.at(-1);
  if (dernier === undefined) return null;
  // What came later has already been said.
  const isDepasse = faits.some(
    (fait) => fait !== 'invitation' && RAPPELS.indexOf(fait) >= RAPPELS.indexOf(dernier),
  );
  return isDepasse ? null : dernier;
}
