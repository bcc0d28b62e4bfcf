import { CATEGORIES_D_INSTANCE } from '@acp/shared/model';
import { adresseWebField } from '../../fields/adresseWeb.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { choixField } from '../../fields/options.ts';
import { sourcesField } from '../../fields/relations.ts';
import { createEntite } from '../entite.ts';

/** The other bodies, tools and places the Assembly works with. */
export const Instances = createEntite({
  slug: 'instances',
  interface: 'Instance',
  labels: { singular: 'Instance ou outil', plural: 'Instances et outils' },
  group: 'Assemblée',
  description: 'Les autres instances, outils et lieux de participation de la ville.',
  titre: 'nom',
  columns: ['nom', 'categorie', 'etatDePage', 'updatedAt'],
  fields: [
    ligneField({ name: 'nom', label: 'Nom', required: true }),
    choixField({
      name: 'categorie',
      label: 'Catégorie',
      required: true,
      definitions: CATEGORIES_D_INSTANCE,
    }),
    paragrapheField({
      name: 'description',
      label: 'Description',
      description: 'Une ou deux phrases\u00a0: à quoi elle sert.',
    }),
    adresseWebField({ name: 'adresse', label: 'Adresse web' }),
    sourcesField,
  ],
});
