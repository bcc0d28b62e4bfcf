import { enBrefField } from '../../fields/enBref.ts';
import { ligneField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { relationField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';
import { createEntite } from '../entite.ts';

export const Groupes = createEntite({
  slug: 'groupes',
  interface: 'Groupe',
  labels: { singular: 'Groupe thématique', plural: 'Groupes thématiques' },
  group: 'Assemblée',
  description: 'Les groupes de membres, par thème\u00a0: ce sont eux qui écrivent carnets et vœux.',
  titre: 'nom',
  columns: ['nom', 'mandature', 'etatDePage', 'updatedAt'],
  fields: [
    slugField('nom'),
    ligneField({ name: 'nom', label: 'Nom', required: true }),
    relationField({
      name: 'mandature',
      label: 'Mandature',
      vers: 'mandatures',
      required: true,
    }),
    enBrefField,
    texteField({ name: 'texte', label: 'Texte' }),
    {
      type: 'row',
      fields: [
        nombreField({ name: 'nombreDeSieges', label: 'Nombre de sièges' }),
        nombreField({ name: 'nombreDePorteParoles', label: 'Nombre de porte-paroles' }),
      ],
    },
    sourcesField,
  ],
});
