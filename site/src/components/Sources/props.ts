import type { Texte } from '../Texte/props.ts';

export interface SourcesProps {
  /** In order; `id` is the anchor that notes point at (`s1`). */
  sources: readonly { id: string; texte: Texte }[];
}
