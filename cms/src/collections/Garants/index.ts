import { ligneField } from '../../fields/lignes.ts';
import { relationField, sourcesField } from '../../fields/relations.ts';
import { createEntite } from '../entite.ts';

/** The independent people who watch over the process. */
export const Garants = createEntite({
  slug: 'garants',
  interface: 'Garant',
  labels: { singular: 'Garant ou garante', plural: 'Comité de garants' },
  group: 'Assemblée',
  description: 'Les personnes indépendantes qui veillent sur la démarche, à titre public.',
  titre: 'nom',
  columns: ['nom', 'qualite', 'etatDePage', 'updatedAt'],
  recherche: ['nom', 'qualite'],
  fields: [
    ligneField({ name: 'nom', label: 'Prénom et nom', required: true }),
    ligneField({
      name: 'qualite',
      label: 'Qualité',
      required: true,
      description:
        'La fonction publique, par exemple «\u00a0professeure de science politique\u00a0».',
    }),
    relationField({
      name: 'mandatures',
      label: 'Mandatures suivies',
      vers: 'mandatures',
      plusieurs: true,
    }),
    {
      ...sourcesField,
      required: true,
      admin: { description: 'Un nom se publie avec sa source\u00a0: donnez-en au moins une.' },
    },
  ],
});
