import type { Quand } from '../Quand/props.ts';
import type { ScrutinProps } from '../Scrutin/props.ts';
import type { Texte } from '../Texte/props.ts';

/**
 * Squares are stages, ticked squares votes, discs news (violet: members and garants),
 * rings answers that were due and did not come.
 */
export type GenreEvenement =
  'etape' | 'vote' | 'nouvelle' | 'voix' | 'retour-manque' | 'relance' | 'aujourdhui' | 'attendu';

/** How the line goes on after an event: written, silent, or not recorded here. */
export type SuiteLigne = 'plein' | 'silence' | 'non-releve';

export interface EvenementDate {
  genre: GenreEvenement;
  id?: string | undefined;
  quand: Quand;
  titre: Texte;
  textes?: readonly Texte[] | undefined;
  /** « Ce qui change depuis le carnet. » and its sentence. */
  changement?: { titre: string; texte: Texte } | undefined;
  scrutin?: ScrutinProps | undefined;
  /** References, files, sources. */
  pieces?: readonly Texte[] | undefined;
  suite?: SuiteLigne | undefined;
}

/** A stretch without anything: `silence` of the City, or a record that is partial. */
export interface Trou {
  genre: 'silence' | 'non-releve';
  /** « Au 21 novembre 2026 »: a duration always carries its date. */
  au?: string | undefined;
  /** « 1 an et 4 mois » or « Suivi non relevé ici ». */
  fort: string;
  fin?: string | undefined;
  texte?: Texte | undefined;
}

export type Evenement = EvenementDate | Trou;

export interface LigneDeVieProps {
  volets: readonly { titre?: string | undefined; evenements: readonly Evenement[] }[];
}

export function isTrou(evenement: Evenement): evenement is Trou {
  return evenement.genre === 'silence' || evenement.genre === 'non-releve';
}
