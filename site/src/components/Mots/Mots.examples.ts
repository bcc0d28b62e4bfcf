import type { Exemples } from '../exemples.ts';
import type { MotsProps } from './props.ts';

export const exemples: Exemples<MotsProps> = {
  'les mots d’un thème': {
    mots: [
      { id: 'mot-abandonnee', texte: 'Abandonnée', lien: '/glossaire/mesures/#abandonnee' },
      { id: 'mot-en-cours', texte: 'En cours', lien: '/glossaire/mesures/#en-cours' },
      { id: 'mot-realisee', texte: 'Réalisée', lien: '/glossaire/mesures/#realisee' },
    ],
  },
};
