import type { Exemples } from '../exemples.ts';
import type { ScrutinProps } from './props.ts';

export const exemples: Exemples<ScrutinProps> = {
  'avec ses chiffres': {
    texte: 'Pour 36, contre 6, abstention 4',
    chiffres: { pour: 36, contre: 6, abstention: 4, sieges: 50 },
  },
  unanime: {
    texte: 'Pour 48, contre 0, abstention 0',
    chiffres: { pour: 48, contre: 0, abstention: 0 },
  },
  'sans chiffres': { texte: 'Pour, contre, abstention : chiffres non publiés' },
};
