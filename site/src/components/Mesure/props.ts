import type { DrapeauSilenceProps } from '../DrapeauSilence/props.ts';
import type { EtatMesureProps } from '../EtatMesure/props.ts';
import type { Texte } from '../Texte/props.ts';

export interface MesureProps {
  /** Anchor, as in `m4`. */
  id: string;
  numero: number;
  /** The commitment, quoted from the text. */
  titre: Texte;
  /** Own page of the measure. */
  lien?: string | undefined;
  etat: EtatMesureProps;
  drapeau?: DrapeauSilenceProps | undefined;
  /** Reference, paragraph, direction, written date. */
  faits: readonly Texte[];
  /** « Motif donné par la Ville le … », « Échéance déplacée le … ». */
  motifs?: readonly { titre: string; texte: Texte }[] | undefined;
  textes?: readonly Texte[] | undefined;
  preuves?: readonly Texte[] | undefined;
}

export interface MesuresProps {
  mesures: readonly MesureProps[];
}
