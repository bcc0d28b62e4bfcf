import type { CollectionConfig } from 'payload';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { MOTIFS_DE_MESSAGE } from '../../campagne/etats.ts';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { identifiantField } from '../../fields/identifiant.ts';
import { createSetRecherche, foldRecherche, rechercheField } from '../../fields/recherche.ts';

const interdit = () => false;
const ecritParLeProduit = { create: interdit, update: interdit };

/** The letters of a round: sent when a mail server is set, else waiting here to be copied. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: 'Message', plural: 'Messages aux directions' },
  typescript: { interface: 'Message' },
  defaultSort: '-prevuLe',
  disableDuplicate: true,
  admin: {
    group: 'Droit de suite',
    description:
      'Invitations et rappels. Ceux qui n’ont pas pu partir se copient dans votre messagerie.',
    useAsTitle: 'objet',
    defaultColumns: ['objet', 'reponse', 'courriel', 'prevuLe', 'envoyeLe', 'remisLe'],
    listSearchableFields: ['recherche'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
  },
  access: { create: interdit, read: isSecretariat, update: isSecretariat, delete: interdit },
  hooks: {
    beforeOperation: [foldRecherche],
    beforeChange: [createSetRecherche(['objet', 'courriel'])],
  },
  fields: [
    identifiantField,
    {
      name: 'remise',
      type: 'ui',
      label: 'À remettre',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/MessageARemettre.tsx#MessageARemettre' },
      },
    },
    {
      name: 'cle',
      type: 'text',
      label: 'Clé',
      required: true,
      unique: true,
      access: ecritParLeProduit,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'reponse',
      type: 'relationship',
      relationTo: 'reponses',
      label: 'Réponse attendue de',
      access: ecritParLeProduit,
      admin: { readOnly: true },
    },
    {
      name: 'motif',
      type: 'select',
      label: 'Pourquoi',
      required: true,
      options: Object.entries(MOTIFS_DE_MESSAGE).map(([value, { libelle }]) => ({
        value,
        label: libelle,
      })),
      access: ecritParLeProduit,
      admin: { readOnly: true },
    },
    {
      name: 'courriel',
      type: 'text',
      label: 'À',
      access: ecritParLeProduit,
      admin: { readOnly: true, description: 'Vide\u00a0: aucune adresse n’est connue.' },
    },
    {
      name: 'objet',
      type: 'text',
      label: 'Objet',
      required: true,
      access: ecritParLeProduit,
      admin: { readOnly: true },
    },
    {
      name: 'texte',
      type: 'textarea',
      label: 'Texte',
      required: true,
      access: ecritParLeProduit,
      admin: { readOnly: true, rows: 16 },
    },
    {
      ...dateCivileField({ name: 'prevuLe', label: 'Prévu le' }),
      access: ecritParLeProduit,
    },
    {
      name: 'envoyeLe',
      type: 'date',
      label: 'Parti le',
      access: ecritParLeProduit,
      admin: {
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        condition: ({ envoyeLe }) => Boolean(envoyeLe),
      },
    },
    {
      name: 'panne',
      type: 'text',
      label: 'Pourquoi il n’est pas parti',
      access: ecritParLeProduit,
      admin: { readOnly: true, condition: ({ panne }) => Boolean(panne) },
    },
    dateCivileField({
      name: 'remisLe',
      label: 'Remis par vos soins le',
      description: 'Le jour où vous l’avez envoyé vous-même.',
    }),
    rechercheField,
  ],
};
