/** A fault: where, and a French sentence. */
export interface Faute {
  chemin: string;
  message: string;
  /** The entity it stands in, `actes/abc`, or `assemblee`; null when it is in none. */
  objet?: string | null;
  /** The others without which there would be no fault, in the same words. */
  avec?: readonly string[];
}

interface Identifie {
  id?: unknown;
  objet?: { type: string; id: string };
}

/** `actes[3].votes[0]` → `actes/abc`, in the record where the fault was found. */
export function situer(ou: object, chemin: string): string | null {
  const [, cle = '', rang] = /^(\w+)(?:\[(\d+)\])?/u.exec(chemin) ?? [];
  if (cle === 'assemblee') return cle;
  const liste: unknown = (ou as Record<string, unknown>)[cle];
  if (!Array.isArray(liste) || rang === undefined) return null;
  const { id } = (liste[Number(rang)] as Identifie | null) ?? {};
  return typeof id === 'string' ? `${cle}/${id}` : null;
}
