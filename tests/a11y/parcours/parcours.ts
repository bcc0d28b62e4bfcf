import type { NomDExemple } from '@acp/shared/examples';
import type { Lecteur } from '../lecteur.ts';

/** What somebody came for, from the first page to the answer. */
export interface Parcours {
  titre: string;
  exemple: NomDExemple;
  faire: (lecteur: Lecteur) => Promise<void>;
}
