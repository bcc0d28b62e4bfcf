import type { Texte } from '../Texte/props.ts';

export interface EtapeDuChemin {
  texte: string;
  lien: string;
  /** Square, ticked square, disc or ring. */
  forme: 'etape' | 'vote' | 'suite' | 'attendu';
}

/** The opening of the home page: what it decided, and the question that follows. */
export interface UneProps {
  titre: string;
  /** « Et ensuite ? » */
  question?: string | undefined;
  chapo: Texte;
  /** The path of a vœu, from the draw to the droit de suite. */
  chemin: { titre: string; etapes: readonly EtapeDuChemin[] };
}
