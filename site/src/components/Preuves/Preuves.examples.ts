import type { Exemples } from '../exemples.ts';
import type { PreuvesProps } from './props.ts';

export const exemples: Exemples<PreuvesProps> = {
  'un lieu et une délibération': {
    preuves: [
      ['Lieu : plan des sept rues, ', { texte: '30 juin 2025', date: '2025-06-30' }, '.'],
      'Délibération 2024-118 du 8 novembre 2024, article 14 du règlement de voirie.',
    ],
  },
};
