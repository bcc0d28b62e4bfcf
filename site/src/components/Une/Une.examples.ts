import type { Exemples } from '../exemples.ts';
import type { UneProps } from './props.ts';

export const exemples: Exemples<UneProps> = {
  accueil: {
    titre: 'Quatre textes citoyens adoptés par le Conseil municipal de Valmont.',
    question: 'Et ensuite ?',
    chapo:
      'L’Assemblée citoyenne réunit cinquante personnes tirées au sort, de 16 ans et plus, qui étudient la ville pendant un an et adressent leurs textes au Conseil municipal.',
    chemin: {
      titre: 'Le chemin d’un vœu, en sept étapes',
      etapes: [
        { texte: 'Tirage au sort', lien: '/comprendre/', forme: 'etape' },
        { texte: 'Carnet de synthèse', lien: '/carnets/', forme: 'etape' },
        { texte: 'Mandat de travail', lien: '/mandats/', forme: 'etape' },
        { texte: 'Recommandations', lien: '/recommandations/', forme: 'etape' },
        { texte: 'Trois votes', lien: '/voeux/', forme: 'vote' },
        { texte: 'Mesures', lien: '/mesures/', forme: 'suite' },
        { texte: 'Droit de suite', lien: '/suivi/', forme: 'attendu' },
      ],
    },
  },
};
