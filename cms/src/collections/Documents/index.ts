import { createEntite } from '../entite.ts';
import { documentFields } from './fields.ts';
import { FORMATS } from './formats.ts';
import { prepareFichier } from './prepareFichier.ts';

/** The files of the site: kept in `medias/` and copied beside the publication. */
export const Documents = createEntite({
  slug: 'documents',
  interface: 'Document',
  labels: { singular: 'Document', plural: 'Documents' },
  group: 'Site',
  description: 'Les fichiers que le site public donne à lire ou à télécharger.',
  titre: 'titre',
  columns: ['titre', 'nature', 'filename', '_status', 'updatedAt'],
  recherche: ['titre', 'filename'],
  upload: {
    mimeTypes: FORMATS,
    // A file fetched by the server from an address typed by somebody opens the inner network.
    pasteURL: false,
    crop: false,
    focalPoint: false,
    bulkUpload: false,
  },
  hooks: { beforeOperation: [prepareFichier] },
  fields: documentFields,
});
