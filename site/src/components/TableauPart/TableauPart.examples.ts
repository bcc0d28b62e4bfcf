import type { Exemples } from '../exemples.ts';
import type { TableauPartProps } from './props.ts';

export const exemples: Exemples<TableauPartProps> = {
  'sexe et âge, composition en partie non relevée': {
    legende: 'À l’image de Valmont ?',
    colonne: 'Population de 15 ans et plus',
    ville: 'Valmont',
    lignes: [
      { libelle: 'Femmes', ville: 52.1, vise: 50, obtenu: 50 },
      { libelle: 'Hommes', ville: 47.9, vise: 50, obtenu: 50 },
      { libelle: '15 à 24 ans', ville: 14.2, vise: null, obtenu: null },
    ],
    note: 'Chiffres inventés, comme la ville.',
  },
};
