import { THEMES_DE_RUBRIQUE } from '@acp/shared/model';
import type { ArrayField, Field } from 'payload';
import { adresseWebField } from '../../fields/adresseWeb.ts';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { createReperesField } from '../../fields/reperes.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';

const articlesField: ArrayField = rangeesField({
  name: 'articles',
  label: 'Articles de presse',
  singulier: 'Article',
  ajout: 'un article',
  description:
    'La revue de presse\u00a0: un article par ligne. La page les range du plus récent au plus ancien.',
  identifiees: true,
  fields: [
    ligneField({ name: 'titre', label: 'Titre de l’article', required: true }),
    ligneField({
      name: 'editeur',
      label: 'Journal, radio ou site',
      required: true,
      description: 'Par exemple «\u00a020 Minutes\u00a0».',
    }),
    dateConnueField({ name: 'date', label: 'Date de parution' }),
    adresseWebField({ name: 'adresse', label: 'Adresse web' }),
    paragrapheField({
      name: 'resume',
      label: 'Ce qu’il dit',
      required: true,
      description:
        'Une phrase de vous, sans recopier l’article. Dites aussi ce qui ne concorde pas avec le relevé.',
    }),
  ],
});

export const rubriqueFields: Field[] = [
  slugField('titre'),
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Rubrique',
        fields: [
          ligneField({
            name: 'titre',
            label: 'Titre',
            required: true,
            description:
              'Une question courte se lit bien, par exemple «\u00a0D’où vient l’Assemblée\u00a0?\u00a0».',
          }),
          choixField({
            name: 'theme',
            label: 'Thème',
            required: true,
            description: 'La page «\u00a0Comprendre\u00a0» range les rubriques par thème.',
            definitions: THEMES_DE_RUBRIQUE,
          }),
          {
            ...nombreField({
              name: 'ordre',
              label: 'Rang dans le thème',
              required: true,
              min: 1,
              description: 'L’ordre des rubriques d’un même thème\u00a0: 1 pour la première.',
            }),
            defaultValue: 1,
          },
          relationField({
            name: 'mandature',
            label: 'Mandature',
            vers: 'mandatures',
            description: 'Vide\u00a0: la rubrique parle de l’Assemblée en général.',
          }),
          enBrefField,
        ],
      },
      {
        label: 'Texte',
        fields: [
          texteField({
            name: 'texte',
            label: 'Texte',
            description: 'Vide\u00a0: la page ne montre que les repères et les articles.',
          }),
        ],
      },
      {
        label: 'Repères et presse',
        fields: [
          createReperesField({
            name: 'reperes',
            label: 'Repères',
            singulier: 'Repère',
            compte: 'De quoi on parle',
          }),
          articlesField,
        ],
      },
      { label: 'Sources et documents', fields: [sourcesField, documentsField] },
    ],
  },
];
