import type { CouvertureProps } from '../Couverture/props.ts';
import type { Quand } from '../Quand/props.ts';
import type { Texte } from '../Texte/props.ts';

/** One dated and signed statement. */
export interface PriseDeParole {
  id?: string | undefined;
  /** « Point de suivi n° 2 », « Appréciation ». */
  titre: Texte;
  lien?: string | undefined;
  quand: Quand;
  textes: readonly Texte[];
  signature: Texte;
  couverture?: CouvertureProps | undefined;
}

export interface Registre {
  titre: string;
  /** Links to the older statements, which are read on their own pages. */
  anciennes?: Texte | undefined;
  prises: readonly PriseDeParole[];
  /** Shown when there is no statement. */
  vide?: { inconnu: string; texte?: Texte | undefined } | undefined;
}

/** The City on one side, members and garants on the other: never merged, never averaged. */
export interface DoubleRegistreProps {
  ville: Registre;
  membres: Registre;
}
