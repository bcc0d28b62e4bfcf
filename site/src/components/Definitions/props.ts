import type { Texte } from '../Texte/props.ts';

/** Words and what they mean, each with its anchor. */
export interface DefinitionsProps {
  definitions: readonly {
    id: string;
    terme: Texte;
    /** The definition, then what to see also. */
    textes: readonly Texte[];
  }[];
}
