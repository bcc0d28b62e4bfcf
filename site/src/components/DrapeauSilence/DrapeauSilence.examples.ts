import type { Exemples } from '../exemples.ts';
import type { DrapeauSilenceProps } from './props.ts';

export const exemples: Exemples<DrapeauSilenceProps> = {
  'depuis le dernier point': { depuis: { texte: '12 juillet 2025', iso: '2025-07-12' } },
};
