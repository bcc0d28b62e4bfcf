import type { SommaireProps } from '../../components/Sommaire/props.ts';

/** Anchor, name, and what the part holds: nothing, or an empty list, leaves it out. */
export type EntreeDeSommaire = readonly [ancre: string, texte: string, contenu: unknown];

const isPresent = (contenu: unknown): boolean =>
  Array.isArray(contenu) ? contenu.length > 0 : Boolean(contenu);

export const sommaireDe = (entrees: readonly EntreeDeSommaire[]): SommaireProps => ({
  entrees: entrees
    .filter(([, , contenu]) => isPresent(contenu))
    .map(([ancre, texte]) => ({ ancre, texte })),
});
