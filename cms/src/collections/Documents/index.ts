import { createEntite } from '../entite.ts';

export const Documents = createEntite({
  slug: 'documents',
  interface: 'Document',
  labels: { singular: 'Document', plural: 'Documents' },
  group: 'Site',
  description: 'Les fichiers que le site public donne à lire ou à télécharger.',
  titre: 'titre',
  columns: ['titre', '_status', 'updatedAt'],
  fields: [{ name: 'titre', type: 'text', label: 'Titre', required: true }],
});
