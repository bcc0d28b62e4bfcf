import { createEntite } from '../entite.ts';
import { mandatureFields } from './fields.ts';

export const Mandatures = createEntite({
  slug: 'mandatures',
  interface: 'Mandature',
  labels: { singular: 'Mandature', plural: 'Mandatures' },
  group: 'Assemblée',
  description:
    'Une mandature par promotion tirée au sort\u00a0: ses dates, ses phases, ses chiffres.',
  titre: 'titre',
  columns: ['titre', 'promotion', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'promotion'],
  fields: mandatureFields,
});
