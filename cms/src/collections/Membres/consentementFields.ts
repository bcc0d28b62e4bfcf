import type { Field } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { ligneField } from '../../fields/lignes.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { relationField } from '../../fields/relations.ts';
import { USAGES } from './consentements.ts';

const isMineur = (document: Partial<{ mineur?: boolean | null }>): boolean =>
  document.mineur === true;

/** The signed paper: here, or where it is kept. */
const preuveFields: Field[] = [
  relationField({
    name: 'preuve',
    label: 'Formulaire signé (fichier)',
    vers: 'justificatifs',
    description: 'Un PDF ou une image. Il reste ici\u00a0: il n’est jamais publié.',
  }),
  ligneField({
    name: 'conservation',
    label: 'Ou\u00a0: où est gardé le papier',
    description: 'Par exemple «\u00a0Classeur des accords, armoire 2\u00a0».',
  }),
];

const consentementsField = rangeesField({
  name: 'consentements',
  label: 'Accords de la personne',
  singulier: 'Accord',
  ajout: 'un accord',
  description:
    'Un accord par usage. Sans accord en cours, rien de la personne n’est public. Un accord retiré ne se rétablit pas\u00a0: ajoutez-en un nouveau.',
  identifiees: true,
  fields: [
    {
      name: 'usage',
      type: 'select',
      label: 'Ce que la personne accepte',
      required: true,
      options: Object.entries(USAGES).map(([value, label]) => ({ value, label })),
    },
    {
      type: 'row',
      fields: [
        dateCivileField({ name: 'date', label: 'Accord donné le', required: true }),
        dateCivileField({
          name: 'fin',
          label: 'Valable jusqu’au',
          description: 'Dernier jour compris. Vide\u00a0: sans fin prévue.',
        }),
        dateCivileField({
          name: 'retireLe',
          label: 'Retiré le',
          description: 'Dès qu’une date est écrite ici, l’accord ne vaut plus.',
        }),
      ],
    },
    ligneField({
      name: 'version',
      label: 'Version du formulaire',
      description: 'Le texte que la personne a signé, par exemple «\u00a02026-1\u00a0».',
    }),
    ...preuveFields,
    {
      name: 'retirer',
      type: 'ui',
      label: 'Retirer cet accord',
      admin: {
        components: { Field: '/collections/Membres/RetirerCetAccord.tsx#RetirerCetAccord' },
      },
    },
  ],
});

/** Everything that decides whether a person may be named or shown (rule 10). Private. */
export const consentementFields: Field[] = [
  consentementsField,
  {
    name: 'mineur',
    type: 'checkbox',
    label: 'La personne a moins de 18 ans',
    defaultValue: false,
    admin: {
      description:
        'Son siège reste sans nom, sauf avec un accord et une autorisation parentale datée et conservée.',
    },
  },
  {
    name: 'autorisationParentale',
    type: 'group',
    label: 'Autorisation parentale',
    admin: { condition: isMineur },
    fields: [dateCivileField({ name: 'date', label: 'Signée le' }), ...preuveFields],
  },
];
