import type { Field } from 'payload';
import { createReperesField } from '../../fields/reperes.ts';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { ligneField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { documentsField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';

const phasesField = rangeesField({
  name: 'phases',
  label: 'Phases',
  singulier: 'Phase',
  ajout: 'une phase',
  description: 'Les grandes étapes de la mandature, dans l’ordre.',
  identifiees: true,
  fields: [
    ligneField({ name: 'titre', label: 'Titre', required: true }),
    dateConnueField({ name: 'debut', label: 'Début' }),
    dateConnueField({ name: 'fin', label: 'Fin' }),
    texteField({ name: 'texte', label: 'Texte' }),
    sourcesField,
  ],
});

export const mandatureFields: Field[] = [
  slugField('numero'),
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Présentation',
        fields: [
          nombreField({
            name: 'numero',
            label: 'Numéro',
            required: true,
            min: 1,
            description: 'Son rang\u00a0: 1 pour la première. L’adresse de la page en est tirée.',
          }),
          ligneField({
            name: 'titre',
            label: 'Titre',
            required: true,
            description: 'Par exemple «\u00a0Première mandature\u00a0».',
          }),
          ligneField({
            name: 'promotion',
            label: 'Nom public',
            required: true,
            description: 'Par exemple «\u00a01re promotion (2021-2023)\u00a0».',
          }),
          dateConnueField({ name: 'debut', label: 'Début' }),
          dateConnueField({ name: 'fin', label: 'Fin' }),
          nombreField({ name: 'nombreDeSieges', label: 'Nombre de sièges', min: 1 }),
          enBrefField,
          texteField({ name: 'texte', label: 'Texte' }),
        ],
      },
      { label: 'Phases', fields: [phasesField] },
      {
        label: 'Chiffres',
        fields: [
          createReperesField({
            name: 'chiffres',
            label: 'Chiffres',
            singulier: 'Chiffre',
            compte: 'Ce qui est compté',
          }),
        ],
      },
      { label: 'Sources et documents', fields: [sourcesField, documentsField] },
    ],
  },
];
