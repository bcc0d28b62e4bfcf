import { CADRES_DE_POINT, ETATS_DITS } from '@acp/shared/model';
import type { Field, TextareaFieldValidation } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { deLActe } from '../../fields/deLActe.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { choixField } from '../../fields/options.ts';
import { preuvesField } from '../../fields/preuves.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { texteField } from '../../fields/texte.ts';

/** What each état asks the City to say. */
export const CE_QUI_MANQUE: Record<string, string> = {
  'en-cours': '«\u00a0En cours\u00a0» demande de dire ce qui est engagé, et depuis quand.',
  partielle: '«\u00a0Partiellement réalisée\u00a0» demande de dire ce qui reste à faire.',
  abandonnee: '«\u00a0Abandonnée\u00a0» demande de dire pourquoi.',
};

const validateTexte: TextareaFieldValidation = (valeur, { siblingData }) => {
  const { etat } = siblingData as { etat?: string | null };
  return Boolean(valeur?.trim()) || (CE_QUI_MANQUE[etat ?? ''] ?? true);
};

const ligneFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...relationField({
          name: 'mesure',
          label: 'Mesure',
          required: true,
          vers: 'mesures',
        }),
        filterOptions: deLActe,
      },
      choixField({
        name: 'etat',
        label: 'Ce que la Ville en dit',
        required: true,
        definitions: ETATS_DITS,
      }),
    ],
  },
  {
    ...paragrapheField({
      name: 'texte',
      label: 'Les mots de la Ville',
      description: 'Ce qui est engagé, ce qui reste, ou pourquoi la Ville renonce.',
      condition: (_document, ligne) => ligne.etat !== 'non-mentionnee',
    }),
    validate: validateTexte,
  },
  {
    ...preuvesField,
    admin: {
      ...preuvesField.admin,
      condition: (_document, ligne) => ligne.etat !== 'non-mentionnee',
    },
  },
];

const pointFields: Field[] = [
  {
    type: 'row',
    fields: [
      relationField({
        name: 'acte',
        label: 'Acte',
        required: true,
        vers: 'actes',
        description:
          'Choisissez-le d’abord\u00a0: ses mesures s’ajoutent d’elles-mêmes ci-dessous.',
      }),
      dateCivileField({
        name: 'date',
        label: 'Date du point',
        required: true,
        description: 'Le jour où la Ville a parlé.',
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      ligneField({
        name: 'signataire',
        label: 'Qui a parlé pour la Ville',
        required: true,
        description:
          'La direction ou la fonction, par exemple «\u00a0Direction de la voirie\u00a0».',
      }),
      choixField({
        name: 'cadre',
        label: 'Comment',
        required: true,
        definitions: CADRES_DE_POINT,
      }),
    ],
  },
  relationField({
    name: 'seance',
    label: 'Séance',
    vers: 'seances',
    condition: ({ cadre }) => cadre === 'seance',
  }),
  rangeesField({
    name: 'lignes',
    label: 'Ce que le point dit de chaque mesure',
    singulier: 'Mesure',
    ajout: 'une mesure',
    description:
      'Une ligne par mesure de l’acte. Si la Ville n’en a rien dit, choisissez «\u00a0Non mentionnée\u00a0».',
    fields: ligneFields,
  }),
];

export const onglets: Field = {
  type: 'tabs',
  tabs: [
    { label: 'Les mesures', fields: pointFields },
    {
      label: 'Texte entier',
      fields: [
        texteField({
          name: 'texte',
          label: 'Texte',
          description: 'Le texte complet donné par la Ville, s’il existe.',
        }),
      ],
    },
    { label: 'Sources et documents', fields: [documentsField, sourcesField] },
  ],
};

export const numeroField = nombreField({
  name: 'numero',
  label: 'Numéro',
  min: 1,
  description: 'Le rang de ce point pour cet acte. Laissez vide\u00a0: il est donné de lui-même.',
});
