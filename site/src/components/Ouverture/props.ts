import type { Carre } from '../CarresMesures/props.ts';
import type { Quand } from '../Quand/props.ts';
import type { Texte } from '../Texte/props.ts';

export interface OuvertureProps {
  /** Type and reference: « Vœu citoyen · ACV-2024-V1 ». */
  surtitre?: Texte | undefined;
  titre: Texte;
  misAJour?: Quand | undefined;
  chapo?: Texte | undefined;
  carres?: readonly Carre[] | undefined;
}
