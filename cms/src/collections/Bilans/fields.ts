import type { Field } from 'payload';
import { CELLULE_DATE } from '../../fields/dateCivile.ts';
import { intituleField } from '../../fields/intitule.ts';

/** Written by the product alone: the secretariat reads it, and nobody types it. */
const figes = { create: () => false, update: () => false };

export const bilanFields: Field[] = [
  intituleField,
  {
    type: 'row',
    fields: [
      {
        name: 'annee',
        type: 'number',
        label: 'Année',
        required: true,
        access: figes,
        admin: { readOnly: true, width: '33%' },
      },
      {
        name: 'numero',
        type: 'number',
        label: 'Numéro',
        access: figes,
        admin: {
          readOnly: true,
          width: '33%',
          description: 'Donné pour de bon à la première publication.',
        },
      },
      {
        name: 'arreteLe',
        type: 'text',
        label: 'Arrêté le',
        required: true,
        access: figes,
        admin: {
          readOnly: true,
          width: '33%',
          description: 'Ce que le site disait ce jour-là.',
          components: { Field: '/admin/DateCivile.tsx#DateCivile', Cell: CELLULE_DATE },
        },
      },
    ],
  },
  {
    name: 'contenu',
    type: 'json',
    label: 'Contenu',
    access: figes,
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/Bilan/ContenuDuBilan.tsx#ContenuDuBilan' },
    },
  },
];
