import type { Exemples } from '../exemples.ts';
import type { TableauProps } from './props.ts';

export const exemples: Exemples<TableauProps> = {
  'en-têtes de ligne et de colonne': {
    legende: 'Largeur des trottoirs mesurés',
    enTeteLigne: true,
    enTeteColonne: true,
    lignes: [
      ['Quartier', 'Tronçons', 'Sous 1,60 m'],
      ['Centre', '1 204', '38 %'],
      ['Hautes-Rives', '2 310', '21,5 %'],
      ['Les Lilas', '1 298', '17 %'],
    ],
  },
};
