import { dateCivileField } from '../../fields/dateCivile.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { objetField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';
import { createEntite } from '../entite.ts';

/** A short dated news item. */
export const Actualites = createEntite({
  slug: 'actualites',
  interface: 'Actualite',
  labels: { singular: 'Actualité', plural: 'Actualités' },
  group: 'Site',
  description: 'De courtes nouvelles datées.',
  titre: 'titre',
  columns: ['titre', 'date', 'etatDePage', 'updatedAt'],
  fields: [
    ligneField({ name: 'titre', label: 'Titre', required: true }),
    dateCivileField({ name: 'date', label: 'Date', required: true }),
    paragrapheField({
      name: 'chapo',
      label: 'L’essentiel',
      required: true,
      description: 'Une ou deux phrases\u00a0: ce qui est nouveau.',
    }),
    texteField({ name: 'texte', label: 'Texte' }),
    objetField({
      name: 'objets',
      label: 'Pages liées',
      plusieurs: true,
      description: 'De quoi parle cette nouvelle\u00a0: un vœu, une séance, un groupe…',
    }),
    sourcesField,
    slugField('titre'),
  ],
});
