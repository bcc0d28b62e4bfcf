/** One way for a publication to go wrong: what was tried, what was lost. */
import type { Terrain } from './terrain.ts';

export interface Bilan {
  essais: number;
  /** One sentence for each thing lost: half a site, an acknowledged write. Empty when the defence holds. */
  pertes: string[];
  /** How many times at each moment, when the fault has moments. */
  ou?: Record<string, number>;
}

export interface Faute {
  nom: string;
  mener: (terrain: Terrain) => Promise<Bilan>;
  /** The same without the defence: it must lose something, or the check sees nothing. */
  jumeau: (terrain: Terrain) => Promise<Bilan>;
}
