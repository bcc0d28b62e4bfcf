import type { Exemples } from '../exemples.ts';
import type { ImageProps } from './props.ts';

const fichier = '/medias/bancs-rue-des-ecoles';
const image: ImageProps = {
  adresse: `${fichier}.jpg`,
  largeur: 640,
  hauteur: 400,
  alternative: 'Trois bancs alignés sous deux arbres.',
  formats: [
    {
      format: 'image/avif',
      srcset: `${fichier}-6bcb1b58-480.avif 480w, ${fichier}-6bcb1b58-640.avif 640w`,
    },
  ],
};

export const exemples: Exemples<ImageProps> = {
  'image entière': image,
  'recadrée autour d’un point': { ...image, cadrage: { x: 50, y: 60 } },
  'image décorative, sans copie': { ...image, alternative: '', formats: [] },
};
