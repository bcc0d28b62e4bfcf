import type { Exemples } from '../exemples.ts';
import type { DecisionsProps } from './props.ts';

export const exemples: Exemples<DecisionsProps> = {
  'adoptée, rejetée, issue non relevée': {
    decisions: [
      {
        id: 'd1',
        titre: [
          'L’Assemblée adopte le vœu ',
          { texte: 'Des trottoirs pour marcher', lien: '/voeux/des-trottoirs-pour-marcher/' },
        ],
        issue: 'adoptee',
        faits: [[{ texte: 'Décision 1', lien: '#d1' }], 'À main levée', '46 votes sur 50 sièges'],
        scrutin: {
          texte: 'Pour 36, contre 6, abstention 4',
          chiffres: { pour: 36, contre: 6, abstention: 4, sieges: 50 },
        },
      },
      {
        id: 'd2',
        titre: 'L’Assemblée rejette la question « Éteindre les vitrines »',
        issue: 'rejetee',
        faits: ['Scrutin secret'],
        scrutin: {
          texte: 'Pour 11, contre 30, abstention 5',
          chiffres: { pour: 11, contre: 30, abstention: 5 },
        },
      },
      {
        id: 'd3',
        titre: 'Calendrier de la phase 2',
        faits: [[{ texte: 'issue non relevée', inconnu: true }]],
        scrutin: { texte: 'Pour, contre, abstention : chiffres non relevés' },
      },
    ],
  },
};
