import type { Exemples } from '../exemples.ts';
import type { VoisinsProps } from './props.ts';

export const exemples: Exemples<VoisinsProps> = {
  'deux séances': {
    etiquette: 'Séances voisines',
    liens: [
      {
        surtitre: 'Séance précédente',
        titre: 'Plénière de décembre 2023',
        lien: '/seances/2023-12-09-pleniere/',
        rel: 'prev',
      },
      {
        surtitre: 'Toutes les séances',
        titre: '1re promotion',
        lien: '/seances/',
      },
    ],
  },
};
