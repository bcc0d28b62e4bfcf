import type { Field } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { ligneField } from '../../fields/lignes.ts';

/** What a member agreed to show. */
export const USAGES_DU_NOM = {
  aucun: 'Aucun nom\u00a0: le siège est publié sans nom',
  'prenom-initiale': 'Prénom et initiale, comme «\u00a0Camille R.\u00a0»',
  'nom-complet': 'Prénom et nom',
} as const;

const isMineur = (document: Partial<{ mineur?: boolean | null }>): boolean =>
  document.mineur === true;

/** Everything that decides whether a name may be shown (rule 10). Private. */
export const consentementFields: Field[] = [
  {
    name: 'consentement',
    type: 'group',
    label: 'Accord pour le nom',
    fields: [
      {
        name: 'usage',
        type: 'select',
        label: 'Ce que la personne accepte',
        required: true,
        defaultValue: 'aucun',
        options: Object.entries(USAGES_DU_NOM).map(([value, label]) => ({ value, label })),
      },
      {
        type: 'row',
        fields: [
          dateCivileField({
            name: 'date',
            label: 'Accord donné le',
            description: 'Sans cette date, aucun nom n’est publié.',
          }),
          dateCivileField({
            name: 'fin',
            label: 'Valable jusqu’au',
            description: 'Dernier jour où le nom peut être montré.',
          }),
          dateCivileField({
            name: 'retireLe',
            label: 'Retiré le',
            description: 'Dès qu’une date est écrite ici, le nom n’est plus publié.',
          }),
          ligneField({
            name: 'version',
            label: 'Version du formulaire',
            description: 'Le texte que la personne a signé, par exemple «\u00a02026-1\u00a0».',
          }),
        ],
      },
    ],
  },
  {
    name: 'mineur',
    type: 'checkbox',
    label: 'La personne a moins de 18 ans',
    defaultValue: false,
    admin: { description: 'Son nom demande aussi une autorisation parentale.' },
  },
  {
    name: 'autorisationParentale',
    type: 'group',
    label: 'Autorisation parentale',
    admin: { condition: isMineur },
    fields: [
      {
        name: 'donnee',
        type: 'checkbox',
        label: 'L’autorisation est signée et conservée',
        defaultValue: false,
      },
      dateCivileField({ name: 'date', label: 'Signée le' }),
    ],
  },
];
