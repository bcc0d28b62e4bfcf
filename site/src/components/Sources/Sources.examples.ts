import type { Exemples } from '../exemples.ts';
import type { SourcesProps } from './props.ts';

export const exemples: Exemples<SourcesProps> = {
  'trois sources': {
    sources: [
      { id: 's1', texte: 'Groupe Espace public, carnet et recommandations, copie conservée.' },
      { id: 's2', texte: 'Compte rendu de la plénière du 10 février 2024, approuvé.' },
      {
        id: 's3',
        texte: [
          'Conseil municipal de Valmont, ',
          { texte: 'vœu n° 2024-V-12', lien: 'https://exemple.invalid/voeu' },
          ', lu le 3 mars 2026.',
        ],
      },
    ],
  },
};
