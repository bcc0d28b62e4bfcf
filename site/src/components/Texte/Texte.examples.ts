import type { Exemples } from '../exemples.ts';
import type { TexteProps } from './props.ts';

export const exemples: Exemples<TexteProps> = {
  'des ordinaux': { de: 'La 12e plénière de la 1re promotion, au XXIe siècle, à 9 heures.' },
  'chaque sorte de passage': {
    de: [
      'Le ',
      { texte: '15 mars 2024', date: '2024-03-15', fort: true },
      ', ',
      { texte: 'un lien', lien: '#Texte' },
      ', ',
      { texte: 'chiffres non publiés', inconnu: true },
      ', ',
      { texte: 'exemple', exemple: true },
      ', ',
      { texte: 'cent', retire: true },
      ' ',
      { texte: 'deux cents', ajoute: true },
      ' bancs, ',
      { texte: 'open data', langue: 'en' },
      '.',
    ],
  },
};
