import type { Bloc, Fragment } from '@acp/shared/model';
import type { Morceau } from '../Texte/props.ts';

export interface ImageBloc {
  adresse: string;
  largeur?: number | undefined;
  hauteur?: number | undefined;
}

/** Level of a heading in the page. */
export type RangDeTitre = 2 | 3 | 4 | 5 | 6;

export interface BlocsProps {
  blocs: readonly Bloc[];
  /** Path prefix, put before the internal links of the text. */
  base: string;
  /** Shows each paragraph's number, a permanent link. */
  numerote?: boolean | undefined;
  /** Heading level of a title of level 2; 3 by default, under the title of a `Partie`. */
  niveau?: 2 | 3 | 4 | undefined;
  /** By id of document. */
  images?: Readonly<Record<string, ImageBloc>> | undefined;
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

/** A title of the text, put under the headings of the page. */
export function rangDeTitre(niveauDuTexte: 2 | 3 | 4, niveau: 2 | 3 | 4): RangDeTitre {
  return Math.min(niveauDuTexte - 2 + niveau, 6) as RangDeTitre;
}
