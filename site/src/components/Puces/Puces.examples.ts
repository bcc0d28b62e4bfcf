import type { Exemples } from '../exemples.ts';
import type { PucesProps } from './props.ts';

export const exemples: Exemples<PucesProps> = {
  'des rencontres': {
    textes: [
      [{ texte: 'Conseil des jeunes', lien: '#' }, ', entendu par le groupe Espace public.'],
      'Ateliers de la voirie.',
    ],
  },
  'un ordre du jour': {
    textes: ['Présentation du carnet', 'Débat', 'Vote du mandat de travail'],
    ordonnee: true,
  },
};
