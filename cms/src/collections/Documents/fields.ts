import { NATURES_DE_DOCUMENT } from '@acp/shared/model';
import type { Condition, Field } from 'payload';
import { isImage, PDF } from '../../fichiers/formats.ts';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { ligneField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { choixField } from '../../fields/options.ts';
import { objetField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { calculesFields } from './calcules.ts';
import { imageFields } from './image.ts';
import { personnesFields } from './personnes.ts';

const isPdf: Condition = ({ mimeType }) => mimeType === PDF;

const isPasUneImage: Condition = ({ mimeType }) => !isImage(mimeType);

export const documentFields: Field[] = [
  {
    name: 'avis',
    type: 'ui',
    label: 'Ce que dit le fichier',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/AvisDuFichier.tsx#AvisDuFichier' },
    },
  },
  ligneField({
    name: 'titre',
    label: 'Titre',
    required: true,
    description: 'Tant qu’il est vide\u00a0: le titre écrit dans le fichier, ou son nom.',
  }),
  choixField({
    name: 'nature',
    label: 'Nature',
    required: true,
    definitions: NATURES_DE_DOCUMENT,
  }),
  ...imageFields,
  ...personnesFields,
  dateConnueField({ name: 'date', label: 'Date du document' }),
  {
    type: 'row',
    fields: [
      nombreField({
        name: 'pages',
        label: 'Nombre de pages',
        min: 1,
        description: 'Lu dans le PDF.',
        condition: isPdf,
      }),
      {
        name: 'langue',
        type: 'text',
        label: 'Langue',
        required: true,
        defaultValue: 'fr',
        validate: (valeur: string | null | undefined) =>
          /^[a-z]{2,3}$/u.test(valeur ?? '') ||
          'Donnez le code de la langue\u00a0: «\u00a0fr\u00a0» pour le français, «\u00a0en\u00a0» pour l’anglais.',
        admin: { width: '50%', description: '«\u00a0fr\u00a0» pour le français.' },
      },
    ],
  },
  {
    name: 'accessible',
    type: 'select',
    label: 'Le fichier est-il accessible\u00a0?',
    options: [
      { value: 'oui', label: 'Oui, vérifié' },
      { value: 'non', label: 'Non' },
    ],
    admin: {
      condition: isPasUneImage,
      description:
        'Lisible par un lecteur d’écran\u00a0: titres, textes de remplacement, ordre de lecture. Vide\u00a0: non vérifié.',
    },
  },
  objetField({
    name: 'versionHtml',
    label: 'La même chose en page web',
    description:
      'La page de ce site qui dit la même chose que le fichier, par exemple le compte rendu dont c’est le PDF.',
  }),
  sourcesField,
  slugField('titre'),
  {
    name: 'filename',
    type: 'text',
    label: 'Fichier',
    admin: { components: { Cell: '/admin/CelluleFichier.tsx#CelluleFichier' } },
  },
  ...calculesFields,
];
