import type { Exemples } from '../exemples.ts';
import type { LiensProps } from './props.ts';

export const exemples: Exemples<LiensProps> = {
  'où lire la suite': {
    liens: [
      { texte: 'L’agenda', lien: '#' },
      { texte: 'Bilan de la 1re promotion', lien: '#' },
    ],
  },
};
