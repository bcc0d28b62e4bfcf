import { ROLES } from '@acp/shared/model';
import type { Field, FieldHook } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { ligneField } from '../../fields/lignes.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { relationField } from '../../fields/relations.ts';
import { consentementFields } from './consentementFields.ts';

interface Identite {
  prenom?: string | null;
  nom?: string | null;
}

/** The lists of the admin show one field: the two names, or that the seat has none. */
const setNomDansLesListes: FieldHook = ({ data, originalDoc }) => {
  const { prenom, nom } = { ...(originalDoc as Identite), ...(data as Identite) };
  return [prenom, nom].filter(Boolean).join(' ') || 'Siège sans nom';
};

export const membreFields: Field[] = [
  {
    name: 'vuDuPublic',
    type: 'ui',
    label: 'Ce que le public voit',
    admin: {
      position: 'sidebar',
      components: {
        Field: '/collections/Membres/VuDuPublic.tsx#VuDuPublic',
        Cell: '/collections/Membres/CelluleDuPublic.tsx#CelluleDuPublic',
      },
    },
  },
  {
    name: 'nomDansLesListes',
    type: 'text',
    label: 'Membre',
    admin: { hidden: true },
    hooks: { beforeChange: [setNomDansLesListes] },
  },
  relationField({
    name: 'mandature',
    label: 'Mandature',
    vers: 'mandatures',
    required: true,
  }),
  {
    ...ligneField({
      name: 'identifiantExterne',
      label: 'Identifiant de la Ville',
      description:
        'Le numéro de la personne dans votre fichier\u00a0: il relie la fiche aux imports. Jamais publié.',
    }),
    index: true,
  },
  {
    type: 'row',
    fields: [
      ligneField({
        name: 'prenom',
        label: 'Prénom',
        description: 'Publié seulement avec un accord en cours, écrit ci-dessous.',
      }),
      ligneField({ name: 'nom', label: 'Nom', description: 'De même.' }),
    ],
  },
  ...consentementFields,
  rangeesField({
    name: 'groupes',
    label: 'Groupes thématiques',
    singulier: 'Groupe',
    ajout: 'un groupe',
    fields: [
      relationField({
        name: 'groupe',
        label: 'Groupe',
        vers: 'groupes',
        required: true,
      }),
      choixField({
        name: 'role',
        label: 'Rôle',
        required: true,
        definitions: ROLES,
        defaultValue: 'membre',
      }),
      {
        type: 'row',
        fields: [
          dateCivileField({ name: 'debut', label: 'Depuis le' }),
          dateCivileField({ name: 'fin', label: 'Jusqu’au' }),
        ],
      },
    ],
  }),
  {
    type: 'row',
    fields: [
      dateCivileField({ name: 'debut', label: 'Siège depuis le' }),
      dateCivileField({ name: 'fin', label: 'Siège jusqu’au' }),
    ],
  },
];
