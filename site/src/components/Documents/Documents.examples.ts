import type { Exemples } from '../exemples.ts';
import type { DocumentsProps } from './props.ts';

export const exemples: Exemples<DocumentsProps> = {
  'un PDF et un jeu de données': {
    documents: [
      {
        titre: 'Carnet de synthèse du groupe Espace public',
        lien: '/medias/carnet.pdf',
        details: 'PDF, 1,2 Mo, 14 pages, en français',
        note: [{ texte: 'Lire en page web', lien: '/carnets/espace-public/' }],
      },
      {
        titre: 'Largeur des trottoirs',
        lien: '/medias/trottoirs.csv',
        details: 'CSV, 310 ko',
      },
    ],
  },
};
