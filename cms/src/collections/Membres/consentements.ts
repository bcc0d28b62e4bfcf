import type { DateCivile } from '@acp/shared/model';

/** What a person may agree to, each with its own date and its own end (rule 10). */
export const USAGES = {
  'nom-complet': 'Prénom et nom',
  'prenom-initiale': 'Prénom et initiale, comme «\u00a0Camille R.\u00a0»',
  photo: 'Photo où la personne est reconnaissable',
  citation: 'Citation signée de son nom',
} as const;
export type UsageConsenti = keyof typeof USAGES;

/** A consent, as it is recorded: possibly not whole yet. */
export interface Consentement {
  identifiant?: string | null;
  usage?: UsageConsenti | null;
  version?: string | null;
  date?: string | null;
  fin?: string | null;
  retireLe?: string | null;
  preuve?: unknown;
  conservation?: string | null;
}

/** What decides whether a person may be named or shown. */
export interface PersonneConsultee {
  mineur?: boolean | null;
  autorisationParentale?: {
    date?: string | null;
    preuve?: unknown;
    conservation?: string | null;
  } | null;
  consentements?: readonly Consentement[] | null;
}

const isEcrit = (texte: string | null | undefined): boolean => Boolean(texte?.trim());

/** The signed paper is kept: here, or somewhere that is said. */
export const hasPreuve = ({
  preuve,
  conservation,
}: {
  preuve?: unknown;
  conservation?: string | null;
}): boolean => Boolean(preuve) || isEcrit(conservation);

/** A minor is neither named nor shown without a parental authorisation, dated and kept. */
export function isAutorise({ mineur, autorisationParentale }: PersonneConsultee): boolean {
  if (mineur !== true) return true;
  return isEcrit(autorisationParentale?.date) && hasPreuve(autorisationParentale ?? {});
}

/** Given, not ended, not withdrawn: the first and the last day count. */
export function isEnCours({ date, fin, retireLe }: Consentement, jour: DateCivile): boolean {
  if (isEcrit(retireLe) || !date?.trim() || date > jour) return false;
  return !fin?.trim() || fin >= jour;
}

/** Whether the person may be named, shown or quoted that way on that day. */
export const hasConsentement = (
  personne: PersonneConsultee,
  usage: UsageConsenti,
  jour: DateCivile,
): boolean =>
  isAutorise(personne) &&
  (personne.consentements ?? []).some((c) => c.usage === usage && isEnCours(c, jour));
