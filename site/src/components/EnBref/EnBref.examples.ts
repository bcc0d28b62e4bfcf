import type { Exemples } from '../exemples.ts';
import type { EnBrefProps } from './props.ts';

export const exemples: Exemples<EnBrefProps> = {
  'cinq phrases': {
    phrases: [
      'Cinquante Valmontaises et Valmontais tirés au sort veulent des trottoirs où l’on peut marcher.',
      'Leur vœu demande onze choses à la Ville, d’une carte des largeurs à des bancs.',
      'L’Assemblée citoyenne, puis le Conseil municipal de Valmont, l’ont adopté en 2024.',
      'La Ville a répondu en 2024 et en 2025. Deux mesures sont réalisées, une est abandonnée.',
      'La réponse de 2026, attendue avant le 12 juillet, n’est pas venue.',
    ],
  },
};
