import type { Exemples } from '../exemples.ts';
import type { SommaireProps } from './props.ts';

export const exemples: Exemples<SommaireProps> = {
  'd’un vœu': {
    entrees: [
      { ancre: 'EnBref', texte: 'En bref' },
      { ancre: 'LigneDeVie', texte: 'Ligne de vie' },
      { ancre: 'Blocs', texte: 'Texte' },
      { ancre: 'Mesures', texte: 'Mesures' },
      { ancre: 'DoubleRegistre', texte: 'Deux regards' },
      { ancre: 'BlocCitation', texte: 'Citer' },
      { ancre: 'Editions', texte: 'Éditions' },
      { ancre: 'Sources', texte: 'Sources' },
    ],
  },
};
