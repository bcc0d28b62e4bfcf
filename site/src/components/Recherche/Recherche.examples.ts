import type { Exemples } from '../exemples.ts';
import type { RechercheProps } from './props.ts';

export const exemples: Exemples<RechercheProps> = {
  'avant de chercher': {
    action: '/recherche/',
    index: '/recherche/index/',
    natures: [
      { valeur: 'voeux', texte: 'Vœux' },
      { valeur: 'mesures', texte: 'Mesures' },
    ],
    annees: [
      { valeur: '2024', texte: '2024' },
      { valeur: '2023', texte: '2023' },
    ],
    exemple: 'ACV-2023-V1',
  },
};
