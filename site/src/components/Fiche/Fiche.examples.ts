import type { Exemples } from '../exemples.ts';
import type { FicheProps } from './props.ts';

export const exemples: Exemples<FicheProps> = {
  'une séance': {
    faits: [
      { terme: 'Date', valeurs: [[{ texte: '10 février 2024', date: '2024-02-10' }]] },
      { terme: 'Lieu', valeurs: [[{ texte: 'lieu non relevé', inconnu: true }]] },
      {
        terme: 'Groupes',
        valeurs: [
          [{ texte: 'Espace public', lien: '/groupes/espace-public/' }],
          [{ texte: 'Cantines et cuisines', lien: '/groupes/cantines/' }],
        ],
      },
      { terme: 'Promotion', valeurs: ['1re promotion (2023-2024)'] },
    ],
  },
};
