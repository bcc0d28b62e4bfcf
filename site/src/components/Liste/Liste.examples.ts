import type { Exemples } from '../exemples.ts';
import type { ListeProps } from './props.ts';

const pagination = { etiquette: 'Pages de la liste des carnets', pages: [] };

export const exemples: Exemples<ListeProps> = {
  'deux carnets, rangés par promotion': {
    compteur: '2 carnets',
    groupes: [
      {
        titre: '1re promotion (2023-2024)',
        actes: [
          {
            surtitre: 'Carnet de synthèse · ACV-2023-C2',
            titre: 'Marcher à Valmont',
            lien: '/carnets/marcher-a-valmont/',
            meta: ['Groupe Espace public, le 13 mai 2023'],
          },
        ],
      },
    ],
    pagination,
  },
  'rien encore': {
    compteur: '',
    groupes: [],
    vide: { titre: 'Aucun carnet.', texte: 'Les carnets de synthèse seront publiés ici.' },
    pagination,
  },
};
