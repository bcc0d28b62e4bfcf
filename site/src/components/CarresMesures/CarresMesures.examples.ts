import type { Exemples } from '../exemples.ts';
import type { CarresMesuresProps } from './props.ts';

export const exemples: Exemples<CarresMesuresProps> = {
  'chaque état, avec et sans silence': {
    carres: [
      { etat: 'realisee' },
      { etat: 'partielle' },
      { etat: 'partielle', silence: true },
      { etat: 'en-cours' },
      { etat: 'en-cours', silence: true },
      { etat: 'abandonnee' },
      { etat: 'sans-point' },
      { etat: 'sans-point', silence: true },
      { etat: 'non-mesurable' },
      { etat: 'non-releve' },
    ],
  },
  'sept textes non relevés, en grand': {
    carres: Array.from({ length: 7 }, () => ({ etat: 'non-releve' as const })),
    taille: 'grande',
  },
};
