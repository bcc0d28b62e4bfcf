import type { Carre } from '../CarresMesures/props.ts';
import type { Texte } from '../Texte/props.ts';

/** One line of a list of entities: an acte first, and anything that has a page. */
export interface ActeLigneProps {
  /** « Vœu citoyen · ACV-2024-V1 ». */
  surtitre?: Texte | undefined;
  titre: Texte;
  lien: string;
  /** By whom and when. */
  meta?: readonly Texte[] | undefined;
  bilan?:
    | {
        carres?: readonly Carre[] | undefined;
        textes: readonly Texte[];
        /** « Sans nouvelle : 7 mesures ». */
        drapeau?: string | undefined;
      }
    | undefined;
}

export interface ListeActesProps {
  actes: readonly ActeLigneProps[];
  /** Level of the titles; 3 by default. */
  niveau?: 2 | 3 | undefined;
}
