import { createEntite } from '../entite.ts';
import { tirageFields } from './fields.ts';

export const Tirages = createEntite({
  slug: 'tirages',
  interface: 'Tirage',
  labels: { singular: 'Tirage au sort', plural: 'Tirages au sort' },
  group: 'Assemblée',
  description:
    'Comment les membres ont été tirés au sort. Des totaux seulement\u00a0: rien ici ne décrit une personne.',
  titre: 'nom',
  columns: ['nom', 'mandature', 'etatDePage', 'updatedAt'],
  fields: tirageFields,
});
