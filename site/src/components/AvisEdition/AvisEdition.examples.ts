import type { Exemples } from '../exemples.ts';
import type { AvisEditionProps } from './props.ts';

export const exemples: Exemples<AvisEditionProps> = {
  'une édition ancienne': {
    titre: 'Vous lisez l’édition n° 1, du 14 novembre 2026.',
    texte: [
      'L’état de deux mesures a changé depuis. ',
      { texte: 'Lire l’édition en vigueur', lien: '/voeux/des-trottoirs-pour-marcher/' },
    ],
  },
};
