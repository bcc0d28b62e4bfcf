import { createEntite } from '../entite.ts';
import { rubriqueFields } from './fields.ts';

/** The pages of « Comprendre »: what is true of this Assembly, kept up by its secretariat. */
export const Rubriques = createEntite({
  slug: 'rubriques',
  interface: 'Rubrique',
  labels: { singular: 'Rubrique', plural: 'Rubriques de «\u00a0Comprendre\u00a0»' },
  group: 'Site',
  description:
    'Les pages qui expliquent l’Assemblée\u00a0: son origine, son budget, son règlement, son évaluation, la presse.',
  titre: 'titre',
  columns: ['titre', 'theme', 'etatDePage', 'updatedAt'],
  fields: rubriqueFields,
});
