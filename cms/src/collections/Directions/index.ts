import { ligneField } from '../../fields/lignes.ts';
import { sourcesField } from '../../fields/relations.ts';
import { createEntite } from '../entite.ts';

/** A direction of the City, which answers for a measure. */
export const Directions = createEntite({
  slug: 'directions',
  interface: 'Direction',
  labels: { singular: 'Direction', plural: 'Directions de la Ville' },
  group: 'Assemblée',
  description: 'Les directions de la Ville qui répondent des mesures.',
  titre: 'nom',
  columns: ['nom', 'sigle', 'etatDePage', 'updatedAt'],
  recherche: ['nom', 'sigle'],
  fields: [
    ligneField({ name: 'nom', label: 'Nom', required: true }),
    ligneField({ name: 'sigle', label: 'Sigle' }),
    {
      type: 'row',
      fields: [
        ligneField({
          name: 'contact',
          label: 'À qui écrire',
          description: 'Un service ou une fonction. Jamais publié.',
        }),
        {
          name: 'courriel',
          type: 'email',
          label: 'Adresse électronique',
          admin: { description: 'Pour les demandes de point annuel. Jamais publiée.' },
        },
      ],
    },
    sourcesField,
  ],
});
