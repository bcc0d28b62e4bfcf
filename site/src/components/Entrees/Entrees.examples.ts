import type { Exemples } from '../exemples.ts';
import type { EntreesProps } from './props.ts';

export const exemples: Exemples<EntreesProps> = {
  'quatre entrées': {
    entrees: [
      {
        titre: 'Vous habitez Valmont',
        liens: [
          { texte: 'Comprendre l’Assemblée', lien: '/comprendre/' },
          { texte: 'Qu’est devenu un vœu ?', lien: '/suivi/' },
        ],
      },
      { titre: 'Vous enquêtez', liens: [{ texte: 'Données ouvertes', lien: '/donnees/' }] },
      { titre: 'Vous êtes ou étiez membre', liens: [{ texte: 'Vos mesures', lien: '/mesures/' }] },
      {
        titre: 'Vous travaillez à la Ville',
        liens: [{ texte: 'Corriger une erreur', lien: '/corrections/' }],
      },
    ],
  },
};
