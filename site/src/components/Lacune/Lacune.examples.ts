import type { Exemples } from '../exemples.ts';
import type { LacuneProps } from './props.ts';

export const exemples: Exemples<LacuneProps> = {
  'un passage': {
    titre: 'Rien n’est relevé.',
    texte: 'L’ordre du jour et les propos d’ouverture manquent.',
  },
  'un retrait': {
    titre: 'Ce contenu a été retiré le 14 novembre 2026.',
    texte: 'Motif : demande d’une personne. L’adresse reste, le texte non.',
  },
};
