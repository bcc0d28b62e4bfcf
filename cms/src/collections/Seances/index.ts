import { createEntite } from '../entite.ts';
import { seanceFields } from './fields.ts';

export const Seances = createEntite({
  slug: 'seances',
  interface: 'Seance',
  labels: { singular: 'Séance', plural: 'Séances' },
  group: 'Travaux',
  description: 'Plénières, ateliers, auditions, visites, formations et co-constructions.',
  titre: 'titre',
  columns: ['titre', 'type', 'statut', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'lieu'],
  fields: seanceFields,
});
