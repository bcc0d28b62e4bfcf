/** A node of what the editor stores, as far as the model can say it. */
export interface Noeud {
  type: string;
  [cle: string]: unknown;
}

/** What the editor stores. It is the type Payload generates for every text. */
export interface ContenuRiche {
  root: {
    type: string;
    children: { type: unknown; version: number; [cle: string]: unknown }[];
    direction: 'ltr' | 'rtl' | null;
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | '';
    indent: number;
    version: number;
  };
  [cle: string]: unknown;
}

/** Lexical's bits. */
export const GRAS = 1;
export const EXPOSANT = 1 << 6;
