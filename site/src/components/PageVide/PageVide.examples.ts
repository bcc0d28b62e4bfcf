import type { Exemples } from '../exemples.ts';
import type { PageVideProps } from './props.ts';

export const exemples: Exemples<PageVideProps> = {
  'le texte d’un vœu': {
    phrase: 'Ici viendra le texte adopté, paragraphe par paragraphe.',
    textes: [
      'Une mesure est une phrase citée de ce texte, avec son numéro. Sans lui, nous n’en écrivons aucune, et nous n’en comptons aucune.',
    ],
    action: { texte: 'Transmettre le texte', lien: '/corrections/' },
  },
};
