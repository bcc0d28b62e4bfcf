import type { Exemples } from '../exemples.ts';
import type { EditionsProps } from './props.ts';

export const exemples: Exemples<EditionsProps> = {
  'trois éditions': {
    editions: [
      {
        quand: { texte: '15 septembre 2026', iso: '2026-09-15' },
        titre: 'Édition n° 7.',
        texte: 'Relance du secrétariat.',
      },
      {
        quand: { texte: '15 juillet 2025', iso: '2025-07-15' },
        titre: 'Édition n° 4.',
        texte: 'Point de suivi n° 2 : cinq mesures changent d’état.',
      },
      { quand: { texte: '2024' }, titre: 'Éditions n° 1 à 3.', texte: 'Première publication.' },
    ],
  },
  'les dernières d’une longue histoire': {
    editions: [
      {
        quand: { texte: '15 septembre 2026', iso: '2026-09-15' },
        titre: 'Édition n° 24.',
        texte: 'Relance du secrétariat.',
      },
    ],
    suite: [{ texte: 'Les 24 éditions de cette page', lien: '#editions' }],
  },
};
