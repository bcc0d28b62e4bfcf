import type { Exemples } from '../exemples.ts';
import type { BlocCitationProps } from './props.ts';

export const exemples: Exemples<BlocCitationProps> = {
  'un vœu suivi': {
    reference: [
      'Assemblée citoyenne de Valmont, « Des trottoirs pour marcher », vœu ',
      { texte: 'ACV-2024-V1', insecable: true },
      ', édition n° 7 du 15 septembre 2026, Ville de Valmont (exemple fictif), ',
      { texte: 'https://exemple.invalid/voeux/des-trottoirs-pour-marcher/', adresse: true },
    ],
    formats: [{ texte: 'BibTeX', lien: '/donnees/' }],
    note: 'référence de ce site, non officielle',
    presse:
      '« Au 21 novembre 2026, sur les onze mesures de ce vœu, deux sont réalisées, deux le sont en partie, trois sont en cours, une est abandonnée, deux n’ont reçu aucun point de suivi et une n’est pas mesurable. »',
  },
};
