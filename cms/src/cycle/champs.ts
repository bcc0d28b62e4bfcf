import { MOTIFS_DE_RETRAIT } from '@acp/shared/model';
import type { Field, FieldAccess } from 'payload';
import { hasRole } from '../access/roles.ts';
import { env } from '../env.ts';
import { ligneField } from '../fields/lignes.ts';
import { ETATS_DE_PAGE } from './etats.ts';
import { heureField } from './heureField.ts';

/** The product writes these itself; nobody through the API. */
const jamais = (): boolean => false;
const duSecretariat: FieldAccess = ({ req }) => hasRole({ req }, 'secretariat');

const horsDesListes = { disableListColumn: true, disableListFilter: true } as const;

const etatField: Field = {
  name: 'etatDePage',
  type: 'select',
  label: 'État',
  defaultValue: 'brouillon',
  index: true,
  options: Object.entries(ETATS_DE_PAGE).map(([value, label]) => ({ value, label })),
  hooks: { beforeDuplicate: [() => 'brouillon'] },
  admin: {
    position: 'sidebar',
    components: {
      Field: {
        path: '/admin/OuEnEstCettePage.tsx#OuEnEstCettePage',
        clientProps: { site: env.SITE_URL },
      },
      Cell: '/admin/EtatDePage.tsx#EtatDePage',
    },
  },
};

/** The status of Payload: true of the base, but not of what the public reads. « État » says that. */
const statutField: Field = {
  name: '_status',
  type: 'select',
  // Payload adds its own to these.
  options: [],
  admin: horsDesListes,
};

/** What the public reads of a change. */
const modificationField: Field = {
  name: 'modification',
  type: 'group',
  label: 'Ce qui change',
  admin: {
    position: 'sidebar',
    condition: ({ misAJourLe }) => Boolean(misAJourLe),
    ...horsDesListes,
  },
  fields: [
    {
      name: 'note',
      type: 'textarea',
      label: 'Note de modification',
      maxLength: 500,
      admin: {
        rows: 2,
        description: 'Obligatoire pour publier de nouveau. Le public la lit à côté de la date.',
      },
    },
    {
      name: 'correctionDeForme',
      type: 'checkbox',
      label: 'Correction de forme\u00a0: le sens ne change pas',
      defaultValue: false,
    },
  ],
};

/** The note that went with what is public now. */
const derniereModificationField: Field = {
  name: 'derniereModification',
  type: 'group',
  label: 'Dernière note de modification',
  access: { create: jamais, update: jamais },
  hooks: { beforeDuplicate: [() => null] },
  admin: { hidden: true, ...horsDesListes },
  fields: [
    { name: 'note', type: 'textarea', label: 'Note de modification' },
    { name: 'correctionDeForme', type: 'checkbox', label: 'Correction de forme' },
  ],
};

const echeancesFields: Field[] = [
  heureField({
    name: 'publierLe',
    label: 'Publier plus tard',
    description: 'Heure de Paris. La page deviendra publique d’elle-même.',
    condition: ({ misAJourLe }) => !misAJourLe,
    access: { create: duSecretariat, update: duSecretariat },
  }),
  heureField({
    name: 'retirerLe',
    label: 'Retirer plus tard',
    description: 'Heure de Paris. Le public lira alors que la page a été retirée.',
    condition: ({ misAJourLe, etatDePage }) => Boolean(misAJourLe) && etatDePage !== 'retire',
    access: { create: duSecretariat, update: duSecretariat },
  }),
];

/** Why a page was withdrawn: written by « Retirer du site… » alone. */
const retraitField: Field = {
  name: 'retrait',
  type: 'group',
  label: 'Retrait',
  access: { create: jamais, update: jamais },
  hooks: { beforeDuplicate: [() => null] },
  admin: { hidden: true, ...horsDesListes },
  fields: [
    {
      name: 'motif',
      type: 'select',
      label: 'Motif du retrait',
      options: Object.entries(MOTIFS_DE_RETRAIT).map(([value, { libelle }]) => ({
        value,
        label: libelle,
      })),
    },
    // `actes/abc`: a relation here would add every kind of page to every table.
    { name: 'remplacePar', type: 'text', label: 'Remplacé par' },
    ligneField({ name: 'precision', label: 'Précision' }),
    { name: 'retireLe', type: 'text', label: 'Retiré le' },
  ],
};

/** Fields of the life of a page; `avecNote` where the public reads editions. */
export const createCycleFields = (avecNote: boolean): Field[] => [
  etatField,
  ...(avecNote ? [modificationField] : []),
  ...echeancesFields,
  derniereModificationField,
  retraitField,
  statutField,
];
