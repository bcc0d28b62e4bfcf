import type { Field } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { relationField } from '../../fields/relations.ts';

const ARRONDISSEMENTS = Array.from({ length: 20 }, (_, i) => i + 1);

const engagementFields: Field[] = [
  relationField({
    name: 'acte',
    label: 'Acte',
    required: true,
    vers: 'actes',
    description: 'Le texte d’où vient cette mesure. Publiez-le d’abord.',
  }),
  {
    name: 'citation',
    type: 'textarea',
    label: 'Citation',
    required: true,
    admin: { description: 'Le passage, copié mot pour mot du texte de l’acte.' },
  },
  {
    type: 'row',
    fields: [
      nombreField({
        name: 'numero',
        label: 'Numéro',
        min: 1,
        description: 'Laissez vide\u00a0: le numéro suivant est donné de lui-même.',
      }),
      {
        name: 'ancre',
        type: 'text',
        label: 'Paragraphe cité',
        validate: (valeur: string | null | undefined) =>
          !valeur ||
          /^[a-z]+[0-9]+$/u.test(valeur) ||
          'Copiez l’ancre du paragraphe, par exemple p12\u00a0: elle est à la fin de son adresse.',
        admin: {
          width: '50%',
          placeholder: 'p12',
          description:
            'L’ancre du paragraphe dans l’acte\u00a0: la fin de l’adresse quand on clique sur son numéro.',
        },
      },
    ],
  },
  {
    name: 'mesurable',
    type: 'checkbox',
    label: 'On pourra voir si c’est fait',
    defaultValue: true,
    admin: { description: 'Décochez si le passage n’engage à rien que l’on puisse observer.' },
  },
  paragrapheField({
    name: 'motifNonMesurable',
    label: 'Pourquoi on ne pourra pas le voir',
    condition: ({ mesurable }) => mesurable === false,
  }),
];

const responsableFields: Field[] = [
  relationField({
    name: 'directions',
    label: 'Directions de la Ville',
    vers: 'directions',
    plusieurs: true,
    description: 'Qui répond de la mesure.',
  }),
  ligneField({
    name: 'delegation',
    label: 'Délégation',
    description: 'La délégation de l’élue ou de l’élu chargé du sujet, sans nom de personne.',
  }),
  {
    name: 'arrondissements',
    type: 'select',
    hasMany: true,
    label: 'Arrondissements concernés',
    options: ARRONDISSEMENTS.map((n) => ({
      value: String(n),
      label: n === 1 ? '1er arrondissement' : `${String(n)}e arrondissement`,
    })),
    admin: { description: 'Vide\u00a0: toute la ville.' },
  },
];

const echeanceFields: Field[] = [
  {
    name: 'echeance',
    type: 'group',
    label: 'Échéance écrite dans l’acte',
    fields: [
      dateConnueField({ name: 'date', label: 'Date' }),
      ligneField({
        name: 'mention',
        label: 'Telle qu’écrite',
        description: 'Les mots de l’acte, par exemple «\u00a0avant l’été 2025\u00a0».',
      }),
    ],
  },
  paragrapheField({
    name: 'motifDuReport',
    label: 'Pourquoi l’échéance change',
    description:
      'Obligatoire pour déplacer une échéance déjà publique. Le public lit ce motif, et l’ancienne échéance reste affichée.',
    condition: ({ misAJourLe }) => Boolean(misAJourLe),
  }),
  rangeesField({
    name: 'echeancesDeplacees',
    label: 'Échéances déplacées',
    singulier: 'Échéance déplacée',
    ajout: 'une échéance déplacée',
    description:
      'Remplies d’elles-mêmes quand l’échéance change. Ajoutez ici ce qui a été déplacé avant ce site. Une ligne publique ne change plus.',
    fields: [
      {
        type: 'row',
        fields: [
          ligneField({ name: 'ancienne', label: 'Ancienne échéance', required: true }),
          ligneField({ name: 'nouvelle', label: 'Nouvelle échéance', required: true }),
        ],
      },
      paragrapheField({ name: 'motif', label: 'Motif public', required: true }),
      dateCivileField({ name: 'decideLe', label: 'Décidé le', required: true }),
    ],
  }),
];

export const mesureFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'L’engagement', fields: engagementFields },
      { label: 'Qui en répond', fields: responsableFields },
      { label: 'Échéance', fields: echeanceFields },
    ],
  },
];
