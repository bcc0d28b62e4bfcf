import type { Barre, LigneRessemblance } from './props.ts';

const isBarre = (b: unknown): b is Barre => typeof b === 'object' && b !== null && 'part' in b;

/** Where the scale of one criterion ends, in %: the largest share, rounded up to ten. */
export function plafondDe(lignes: readonly LigneRessemblance[]): number {
  const parts = lignes
    .flatMap((l) => [l.ville, l.obtenu, l.vise])
    .filter(isBarre)
    .map((b) => b.part);
  return Math.max(10, Math.ceil(Math.max(0, ...parts) / 10) * 10);
}

/** The right of a drawing is kept for the figures. */
const LARGEUR = 70;

/** Width of a share, in % of the drawing. */
export const largeurDe = (part: number, plafond: number): string =>
  `${((part / plafond) * LARGEUR).toFixed(1)}%`;
