import type { Exemples } from '../exemples.ts';
import type { InconnuProps } from './props.ts';

export const exemples: Exemples<InconnuProps> = {
  'un fait': { texte: 'chiffres non publiés' },
};
