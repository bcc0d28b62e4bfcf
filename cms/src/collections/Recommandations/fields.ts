import type { Field } from 'payload';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { referenceField } from '../../fields/reference.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';

const hasPropositions = (document: Partial<{ propositionsRelevees?: boolean | null }>): boolean =>
  document.propositionsRelevees === true;

const propositions: Field[] = [
  {
    name: 'propositionsRelevees',
    type: 'checkbox',
    label: 'Les propositions sont relevées ici',
    defaultValue: false,
    admin: {
      description: 'Sans cette coche, la page dit «\u00a0propositions non relevées\u00a0».',
    },
  },
  rangeesField({
    name: 'propositions',
    label: 'Propositions',
    singulier: 'Proposition',
    ajout: 'une proposition',
    identifiees: true,
    condition: hasPropositions,
    fields: [
      nombreField({ name: 'numero', label: 'Numéro', required: true, min: 1 }),
      paragrapheField({ name: 'texte', label: 'Texte', required: true }),
    ],
  }),
];

export const recommandationsFields: Field[] = [
  slugField('titre'),
  referenceField,
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Recommandations',
        fields: [
          ligneField({ name: 'titre', label: 'Titre', required: true }),
          relationField({
            name: 'mandature',
            label: 'Mandature',
            vers: 'mandatures',
            required: true,
          }),
          relationField({
            name: 'groupe',
            label: 'Groupe thématique',
            vers: 'groupes',
            required: true,
          }),
          relationField({
            name: 'mandat',
            label: 'Mandat de travail',
            vers: 'mandats',
            description: 'Le mandat auquel elles répondent.',
          }),
          relationField({
            name: 'seance',
            label: 'Séance',
            vers: 'seances',
            description: 'La séance où elles ont été remises.',
          }),
          dateConnueField({ name: 'date', label: 'Date' }),
          enBrefField,
        ],
      },
      { label: 'Propositions', fields: propositions },
      { label: 'Texte', fields: [texteField({ name: 'texte', label: 'Texte' })] },
      { label: 'Sources et documents', fields: [sourcesField, documentsField] },
    ],
  },
];
