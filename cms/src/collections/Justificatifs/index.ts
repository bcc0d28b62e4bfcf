import type { CollectionConfig } from 'payload';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { identifiantField } from '../../fields/identifiant.ts';
import { ligneField } from '../../fields/lignes.ts';
import { createSetRecherche, foldRecherche, rechercheField } from '../../fields/recherche.ts';
import { FORMATS_DE_JUSTIFICATIF, prepareJustificatif } from './prepareJustificatif.ts';

/** Signed papers: consents and parental authorisations. Kept apart from the files of the site, never published. */
export const Justificatifs: CollectionConfig = {
  slug: 'justificatifs',
  labels: { singular: 'Justificatif', plural: 'Justificatifs' },
  typescript: { interface: 'Justificatif' },
  admin: {
    group: 'Assemblée',
    description:
      'Les formulaires signés par les membres. Seul le secrétariat les lit\u00a0; ils ne sont jamais publiés.',
    useAsTitle: 'titre',
    defaultColumns: ['titre', 'mimeType', 'updatedAt'],
    listSearchableFields: ['recherche'],
    hideAPIURL: true,
  },
  access: {
    create: isSecretariat,
    read: isSecretariat,
    update: isSecretariat,
    delete: isSecretariat,
  },
  upload: {
    mimeTypes: [...FORMATS_DE_JUSTIFICATIF],
    // A file fetched by the server from an address typed by somebody opens the inner network.
    pasteURL: false,
    crop: false,
    focalPoint: false,
    bulkUpload: false,
    displayPreview: false,
  },
  hooks: {
    beforeOperation: [foldRecherche, prepareJustificatif],
    beforeChange: [createSetRecherche(['titre'])],
  },
  fields: [
    identifiantField,
    ligneField({
      name: 'titre',
      label: 'Titre',
      description:
        'Par exemple «\u00a0Accord de Camille R., 2026\u00a0». Vide\u00a0: le nom du fichier.',
    }),
    rechercheField,
  ],
};
