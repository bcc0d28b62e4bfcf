import type { Quand } from '../Quand/props.ts';
import type { Texte } from '../Texte/props.ts';

/** The stages of a compte rendu: draft, sent to the members, approved. */
export interface EtatsCompteRenduProps {
  etapes: readonly {
    libelle: string;
    /** Filled when reached; dashed when our record does not say. */
    atteinte: boolean;
    quand?: Quand | undefined;
  }[];
  note?: Texte | undefined;
}
