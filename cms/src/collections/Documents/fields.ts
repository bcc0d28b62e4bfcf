import { NATURES_DE_DOCUMENT } from '@acp/shared/model';
import type { Field } from 'payload';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { ligneField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { choixField } from '../../fields/options.ts';
import { objetField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';

export const documentFields: Field[] = [
  ligneField({ name: 'titre', label: 'Titre', required: true }),
  choixField({
    name: 'nature',
    label: 'Nature',
    required: true,
    definitions: NATURES_DE_DOCUMENT,
  }),
  ligneField({
    name: 'alternative',
    label: 'Texte de remplacement',
    description:
      'Pour une image\u00a0: ce qu’elle montre, pour qui ne la voit pas. Vide\u00a0: image décorative.',
    condition: ({ mimeType, nature }) =>
      nature === 'image' || String(mimeType).startsWith('image/'),
  }),
  dateConnueField({ name: 'date', label: 'Date du document' }),
  {
    type: 'row',
    fields: [
      nombreField({ name: 'pages', label: 'Nombre de pages', min: 1 }),
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
      description:
        'Lisible par un lecteur d’écran\u00a0: titres, textes de remplacement, ordre de lecture. Vide\u00a0: non vérifié.',
    },
  },
  objetField({
    name: 'versionHtml',
    label: 'La même chose en page web',
    description: 'La page de ce site qui dit la même chose que le fichier.',
  }),
  sourcesField,
  slugField('titre'),
  {
    name: 'sha256',
    type: 'text',
    label: 'Empreinte du fichier',
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
];
