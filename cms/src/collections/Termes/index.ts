import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { relationField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { createEntite } from '../entite.ts';

/** An entry of the public glossary. */
export const Termes = createEntite({
  slug: 'termes',
  interface: 'Terme',
  labels: { singular: 'Terme', plural: 'Glossaire' },
  group: 'Site',
  description: 'Les mots de l’Assemblée, expliqués en une ou deux phrases.',
  titre: 'terme',
  columns: ['terme', 'definition', 'etatDePage', 'updatedAt'],
  recherche: ['terme', 'definition'],
  fields: [
    ligneField({ name: 'terme', label: 'Terme', required: true }),
    paragrapheField({ name: 'definition', label: 'Définition', required: true }),
    relationField({
      name: 'voirAussi',
      label: 'Voir aussi',
      vers: 'termes',
      plusieurs: true,
    }),
    sourcesField,
    slugField('terme'),
  ],
});
