import type { EtatMontre } from '@acp/shared/model';

export interface EtatMesureProps {
  etat: EtatMontre;
  /** « Réalisée », « Sans point de suivi ». */
  libelle: string;
  /** Address of the definition. */
  definition?: string | undefined;
}
