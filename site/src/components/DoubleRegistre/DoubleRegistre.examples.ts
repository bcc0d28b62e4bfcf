import type { Exemples } from '../exemples.ts';
import type { DoubleRegistreProps } from './props.ts';

export const exemples: Exemples<DoubleRegistreProps> = {
  'les deux voix': {
    ville: {
      titre: 'Ce que dit la Ville',
      anciennes: [
        'Point précédent : ',
        { texte: 'n° 1', lien: '/points-de-suivi/trottoirs-1/' },
        ' (12 juillet 2024).',
      ],
      prises: [
        {
          id: 'point-2',
          titre: 'Point de suivi n° 2',
          lien: '/points-de-suivi/trottoirs-2/',
          quand: { texte: '12 juillet 2025', iso: '2025-07-12' },
          textes: [
            'La carte est en ligne et la règle des chantiers est votée. Sept rues sur douze sont élargies. Le numéro unique est abandonné.',
          ],
          signature: 'Secrétariat général de la Ville',
          couverture: {
            cases: [true, true, true, true, false, true, true, true, false, false, false],
            texte: 'Ce point ne dit rien de 4 mesures sur 11.',
          },
        },
      ],
    },
    membres: {
      titre: 'Ce qu’en disent les membres et les garants',
      prises: [
        {
          id: 'appreciation-2',
          titre: 'Appréciation',
          quand: { texte: '27 septembre 2025', iso: '2025-09-27' },
          textes: [
            'La carte est utile. Les bancs sont là, sauf sur le chemin de l’hôpital, où ils manquent le plus.',
          ],
          signature: 'Membres de la 1re promotion, texte approuvé par 31 membres sur 50',
          couverture: {
            cases: [true, false, false, false, false, true, false, true, false, false, false],
            texte: 'Parle de 3 mesures sur 11.',
          },
        },
      ],
    },
  },
  'rien n’est versé': {
    ville: {
      titre: 'Ce que dit la Ville',
      prises: [],
      vide: {
        inconnu: 'suivi non relevé ici',
        texte: 'Ses points de suivi auront ici leur colonne, datés et signés.',
      },
    },
    membres: {
      titre: 'Ce qu’en disent les membres et les garants',
      prises: [],
      vide: { inconnu: 'aucune appréciation relevée' },
    },
  },
};
