import type { TableauProps } from '../Tableau/props.ts';
import type { Texte } from '../Texte/props.ts';

/** A share drawn to scale, in %. */
export interface Barre {
  part: number;
  /** « 53,6 % », « 50 % visés ». */
  texte: string;
}

/** One category: the city above, the Assembly under it. */
export interface LigneRessemblance {
  libelle: string;
  /** undefined: nothing to compare with. */
  ville?: Barre | { manque: string } | undefined;
  obtenu?: Barre | undefined;
  /** Share aimed at: a mark on the bar obtained, or a bar of its own. */
  vise?: Barre | undefined;
  /** Why the share obtained is not there: « non relevé », « total trop petit, non publié ». */
  manque?: string | undefined;
}

/** The Assembly beside its city on one criterion: a drawing, then the same figures in a table. Never a crossing. */
export interface RessemblanceProps {
  id: string;
  /** « Femmes et hommes ». */
  titre: string;
  /** « Paris », « Valmont ». */
  ville: string;
  /** What the drawing says, for who does not see it. */
  alternative: string;
  lignes: readonly LigneRessemblance[];
  /** The whole composition is missing: one empty bar says it once. */
  vide?: string | undefined;
  /** Gaps that are meant, figures that do not quite compare. */
  explications: readonly Texte[];
  tableau: TableauProps;
  source?: Texte | undefined;
}
