import { FORMATS } from '../../fichiers/formats.ts';
import { createEntite } from '../entite.ts';
import { checkAccords } from './accords.ts';
import { describeFichier } from './describeFichier.ts';
import { documentFields } from './fields.ts';
import { garderPreuve } from './garderPreuve.ts';
import { forgetFichiers, keepFichier, listFichiers } from './keepFichier.ts';
import { prepareFichier } from './prepareFichier.ts';
import { serveFichier } from './serveFichier.ts';

/** The files of the site: kept in `medias/` and copied beside the publication. */
export const Documents = createEntite({
  slug: 'documents',
  interface: 'Document',
  labels: { singular: 'Document', plural: 'Documents' },
  group: 'Site',
  description: 'Les fichiers que le site public donne à lire ou à télécharger.',
  titre: 'titre',
  columns: ['titre', 'nature', 'filename', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'filename'],
  // A copy would be a second document with the same file.
  disableDuplicate: true,
  upload: {
    mimeTypes: FORMATS.map(({ mime }) => mime),
    // Stored by `keepFichier`, under its fingerprint, once the document is accepted.
    disableLocalStorage: true,
    handlers: [serveFichier],
    adminThumbnail: ({ doc }) =>
      String(doc.mimeType).startsWith('image/')
        ? `/api/documents/file/${String(doc.filename)}?apercu`
        : null,
    // A file fetched by the server from an address typed by somebody opens the inner network.
    pasteURL: false,
    crop: false,
    focalPoint: false,
    bulkUpload: false,
  },
  hooks: {
    beforeOperation: [prepareFichier],
    beforeValidate: [checkAccords],
    beforeChange: [describeFichier, garderPreuve],
    afterChange: [keepFichier],
    beforeDelete: [listFichiers],
    afterDelete: [forgetFichiers],
  },
  fields: documentFields,
});
