import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';
import { isLecteurDuJournal } from '../../access/isLecteurDuJournal.ts';
import { createFoldRecherche, createSetRecherche, rechercheField } from '../../fields/recherche.ts';
import { identifiantField } from '../../fields/identifiant.ts';
import { ACTIONS } from '../../journal/actions.ts';
import type { Compte } from '../../payload-types.ts';

const ECRITURES = new Set(['update', 'delete', 'restoreVersion']);

/** A line is never changed nor taken away, not even by the code of the CMS. */
const refuserDeReecrire: CollectionBeforeOperationHook = ({ operation }) => {
  if (ECRITURES.has(operation)) {
    throw new APIError(
      'Le journal ne se modifie pas\u00a0: ce qui est écrit y reste. Consultez-le, ou demandez une correction à l’administration technique.',
      403,
      null,
      true,
    );
  }
};

const interdit = () => false;

/** Who did what, and when: only ever added to. */
export const Journal: CollectionConfig = {
  slug: 'journal',
  labels: { singular: 'Ligne du journal', plural: 'Journal' },
  typescript: { interface: 'LigneDuJournal' },
  // The date is its own field: what is never changed has no second one.
  timestamps: false,
  defaultSort: '-date',
  admin: {
    group: 'Administration',
    description:
      'Ce qui a été fait ici, par qui et quand. Rien ne s’y efface\u00a0: cherchez un nom, ou filtrez par action.',
    useAsTitle: 'objet',
    defaultColumns: ['date', 'qui', 'action', 'objet', 'detail'],
    listSearchableFields: ['recherche'],
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    hidden: ({ user }) => !isLecteurDuJournal({ req: { user: user as unknown as Compte } }),
  },
  lockDocuments: false,
  access: {
    create: interdit,
    read: isLecteurDuJournal,
    update: interdit,
    delete: interdit,
    unlock: interdit,
  },
  hooks: {
    beforeOperation: [refuserDeReecrire, createFoldRecherche(['qui', 'detail'])],
    beforeChange: [createSetRecherche(['qui', 'objet', 'detail'])],
  },
  fields: [
    identifiantField,
    {
      name: 'date',
      type: 'date',
      label: 'Date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'qui', type: 'text', label: 'Qui', required: true },
    {
      name: 'action',
      type: 'select',
      label: 'Action',
      required: true,
      index: true,
      options: Object.entries(ACTIONS).map(([value, label]) => ({ value, label })),
    },
    { name: 'objet', type: 'text', label: 'Objet' },
    { name: 'detail', type: 'text', label: 'Détail' },
    {
      name: 'objetCollection',
      type: 'text',
      label: 'Liste',
      admin: { hidden: true, disableListFilter: true, disableListColumn: true },
    },
    {
      name: 'objetId',
      type: 'text',
      label: 'Document',
      admin: { hidden: true, disableListFilter: true, disableListColumn: true },
    },
    rechercheField,
  ],
};
