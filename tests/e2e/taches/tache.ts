import type { Poste } from '../poste.ts';

/** One thing the secretariat often does, from the home of the admin to the public page. */
export interface Tache {
  cle: string;
  /** As the guide names it. */
  titre: string;
  /** Prepares what the person already has on their computer. */
  preparer?: (dossier: string) => Promise<void>;
  faire: (poste: Poste, dossier: string) => Promise<void>;
}
