import type { Exemples } from '../exemples.ts';
import type { FiltresProps } from './props.ts';

export const exemples: Exemples<FiltresProps> = {
  'types et promotions': {
    titre: 'Filtrer les six actes',
    groupes: [
      {
        titre: 'Type',
        choix: [
          { texte: 'Tous', lien: '/actes/', nombre: 6, courant: true },
          { texte: 'Vœux', lien: '/voeux/', nombre: 4 },
          { texte: 'Délibérations citoyennes', lien: '/deliberations/', nombre: 2 },
        ],
      },
      {
        titre: 'Promotion',
        choix: [
          { texte: '2e (2025-2026)', lien: '/mandatures/2/', nombre: 2 },
          { texte: '1re (2023-2024)', lien: '/mandatures/1/', nombre: 4 },
        ],
      },
    ],
  },
};
