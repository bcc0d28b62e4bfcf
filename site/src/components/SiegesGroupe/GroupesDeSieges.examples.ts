import type { Exemples } from '../exemples.ts';
import type { GroupesDeSiegesProps } from './props.ts';

export const exemples: Exemples<GroupesDeSiegesProps> = {
  'trois groupes': {
    groupes: [
      {
        id: 'g1',
        nom: 'Espace public',
        lien: '/groupes/espace-public/',
        nommes: 2,
        retires: 0,
        sansNom: 15,
        phrase: '17 sièges : 2 noms publiés, 15 sans nom public.',
        noms: ['Camille Exemple, porte-parole', 'Noé E.'],
      },
      {
        id: 'g2',
        nom: 'Cantines et cuisines',
        nommes: 1,
        retires: 1,
        sansNom: 15,
        phrase: '17 sièges : 1 nom publié, 1 nom retiré, 15 sans nom public.',
        noms: [
          'Inès Exemple',
          ['Nom retiré le ', { texte: '14 novembre 2026', date: '2026-11-14' }],
        ],
      },
      {
        id: 'g3',
        nom: 'Étés et ombres',
        nommes: 0,
        retires: 0,
        sansNom: 16,
        phrase: '16 sièges sans nom public.',
      },
    ],
  },
};
