import type { Quand } from '../Quand/props.ts';

/** Computed, never chosen: it stands beside the état and never replaces it. */
export interface DrapeauSilenceProps {
  /** The last thing said, or else the vote. */
  depuis: Quand;
}
