import type { Exemples } from '../exemples.ts';
import type { QuestionsProps } from './props.ts';

export const exemples: Exemples<QuestionsProps> = {
  'trois questions, dont une sans réponse relevée': {
    questions: [
      {
        id: 'exemple-qui',
        question: 'Qui sont-ils ?',
        reponse: 'Cinquante personnes de Valmont, tirées au sort.',
        liens: [
          { texte: 'Les membres', lien: '/membres/' },
          { texte: 'Les groupes thématiques', lien: '/groupes/' },
        ],
      },
      {
        id: 'exemple-cout',
        question: 'Combien ça coûte ?',
        reponse: '45 € par demi-journée pour chaque membre.',
        liens: [{ texte: 'Ce que coûte l’Assemblée', lien: '/comprendre/budget/' }],
      },
      {
        id: 'exemple-regles',
        question: 'Avec quelles règles ?',
        reponse: [{ texte: 'réponse non relevée', inconnu: true }],
        liens: [],
      },
    ],
  },
};
