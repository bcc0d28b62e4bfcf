import type { Exemples } from '../exemples.ts';
import type { CouvertureProps } from './props.ts';

export const exemples: Exemples<CouvertureProps> = {
  'quatre mesures passées sous silence': {
    cases: [true, true, true, true, false, true, true, true, false, false, false],
    texte: [
      'Ce point ne dit rien de 4 mesures sur 11 : ',
      { texte: '5', lien: '#m1' },
      ', ',
      { texte: '9', lien: '#m2' },
      ', 10 et 11.',
    ],
  },
};
