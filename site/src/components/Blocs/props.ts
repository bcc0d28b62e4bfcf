import type { Bloc, Fragment } from '@acp/shared/model';
import type { ImageFichiers } from '../Image/props.ts';
import type { Morceau } from '../Texte/props.ts';

/** Level of a heading in the page. */
export type RangDeTitre = 2 | 3 | 4 | 5 | 6;

export interface BlocsProps {
  blocs: readonly Bloc[];
  /** Path prefix, put before the internal links of the text. */
  base: string;
  /** Shows each paragraph's number, a permanent link. */
  numerote?: boolean | undefined;
  /** Heading level of the largest titles; 3 by default, under the title of a `Partie`. */
  niveau?: 2 | 3 | 4 | undefined;
  /** By id of document. */
  images?: Readonly<Record<string, ImageFichiers>> | undefined;
}

/** The model's run of text, as `Texte` renders it. */
export function morceaux(contenu: readonly Fragment[], base: string): Morceau[] {
  return contenu.map(({ texte, gras, exposant, langue, lien }) => ({
    texte,
    fort: gras,
    exposant,
    langue,
    lien: lien?.startsWith('/') ? base + lien : lien,
  }));
}

/** `p17` is shown as 17: the number is as lasting as the anchor. */
export const numeroDe = (ancre: string): string => ancre.replace(/^\D+/, '');

/**
 * The titles of a text, by anchor, put under the headings of the page. A text that begins with a small title, or
 * that jumps over a level, leaves no hole in the outline.
 */
export function rangsDesTitres(
  blocs: readonly Bloc[],
  niveau: 2 | 3 | 4,
): ReadonlyMap<string, RangDeTitre> {
  const ouverts: number[] = [];
  const rangs = new Map<string, RangDeTitre>();
  for (const bloc of blocs) {
    if (bloc.type !== 'titre') continue;
    while ((ouverts.at(-1) ?? 0) >= bloc.niveau) ouverts.pop();
    rangs.set(bloc.ancre, Math.min(niveau + ouverts.length, 6) as RangDeTitre);
    ouverts.push(bloc.niveau);
  }
  return rangs;
}
