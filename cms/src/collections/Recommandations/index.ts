import { createSetReference } from '../../fields/reference.ts';
import { createEntite } from '../entite.ts';
import { recommandationsFields } from './fields.ts';

export const Recommandations = createEntite({
  slug: 'recommandations',
  interface: 'Recommandations',
  labels: { singular: 'Recommandations', plural: 'Recommandations' },
  group: 'Travaux',
  description: 'Les propositions numérotées qu’un groupe remet à l’exécutif.',
  titre: 'titre',
  columns: ['titre', 'reference', 'groupe', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'reference'],
  hooks: { beforeValidate: [createSetReference({ sorte: () => 'recommandations' })] },
  fields: recommandationsFields,
});
