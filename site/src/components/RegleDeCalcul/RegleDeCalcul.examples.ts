import type { Exemples } from '../exemples.ts';
import type { RegleDeCalculProps } from './props.ts';

export const exemples: Exemples<RegleDeCalculProps> = {
  'un point par an': {
    id: 'regle',
    titre: 'Comment se calcule la prochaine date',
    textes: [
      'Le vœu demande un point chaque année et la Ville s’y est engagée le 12 juillet 2024. Le registre attend donc un point par an, au plus tard le 12 juillet, date du premier.',
      'Une date passée sans point s’inscrit dans la ligne de vie. La déplacer demande un motif public : aucun n’est donné.',
    ],
  },
};
