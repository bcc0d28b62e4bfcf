/** Everything but the words, which depend on where the image stands. */
export interface ImageFichiers {
  /** Shown by a browser that knows none of the other formats. */
  adresse: string;
  largeur?: number | undefined;
  hauteur?: number | undefined;
  /** Best format first; `srcset` gives the width of each file. */
  formats: readonly { format: string; srcset: string }[];
  /** In percent: cropped around this point; whole without it. */
  cadrage?: { x: number; y: number } | undefined;
}

export interface ImageProps extends ImageFichiers {
  /** Empty: decorative. */
  alternative: string;
}

/** No inline style may be written: a point is the nearest of five by five that the style sheet knows. */
export const quart = (part: number): number => Math.round(part / 25) * 25;
