import type { Exemples } from '../exemples.ts';
import type { ListeLignesProps } from './props.ts';

export const exemples: Exemples<ListeLignesProps> = {
  'des échéances': {
    lignes: [
      {
        quand: { texte: '31 décembre 2024', iso: '2024-12-31' },
        titre: 'Publier la carte des trottoirs',
        textes: [['Publiée le 18 novembre 2024. ', { texte: 'Voir les preuves', lien: '#m1' }]],
      },
      {
        quand: { texte: 'date non relevée', inconnu: true },
        titre: 'Prochaine plénière',
        textes: ['La date sera donnée ici dès qu’elle est connue.'],
      },
    ],
  },
};
