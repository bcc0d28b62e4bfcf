import type { Exemples } from '../exemples.ts';
import type { DefinitionsProps } from './props.ts';

export const exemples: Exemples<DefinitionsProps> = {
  'deux mots': {
    definitions: [
      {
        id: 'terme-mesure',
        terme: 'Mesure',
        textes: [
          'Un engagement, cité mot pour mot d’un texte adopté.',
          ['Voir aussi : ', { texte: 'point de suivi', lien: '#terme-point-de-suivi' }, '.'],
        ],
      },
      {
        id: 'terme-point-de-suivi',
        terme: 'Point de suivi',
        textes: ['Ce que la Ville dit, à une date donnée, de chaque mesure d’un texte.'],
      },
    ],
  },
};
