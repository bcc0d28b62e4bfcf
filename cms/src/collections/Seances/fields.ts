import { STATUTS_DE_SEANCE, TYPES_DE_SEANCE } from '@acp/shared/model';
import type { Field, TextField, TextFieldSingleValidation } from 'payload';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { ligneField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';

const validateHeure: TextFieldSingleValidation = (valeur) =>
  !valeur || /^([01]\d|2[0-3]):[0-5]\d$/u.test(valeur) || 'Écrivez une heure sous la forme 09:30.';

const heureField = (name: string, label: string): TextField => ({
  name,
  type: 'text',
  label,
  validate: validateHeure,
  admin: { placeholder: '09:30', width: '50%' },
});

export const seanceFields: Field[] = [
  slugField('titre'),
  {
    name: 'compteRendu',
    type: 'ui',
    label: 'Compte rendu de cette séance',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/admin/CompteRenduDeSeance.tsx#CompteRenduDeSeance' },
    },
  },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Séance',
        fields: [
          ligneField({ name: 'titre', label: 'Titre', required: true }),
          choixField({
            name: 'type',
            label: 'Type',
            required: true,
            definitions: TYPES_DE_SEANCE,
          }),
          choixField({
            name: 'statut',
            label: 'Statut',
            required: true,
            definitions: STATUTS_DE_SEANCE,
          }),
          relationField({
            name: 'mandature',
            label: 'Mandature',
            vers: 'mandatures',
            required: true,
          }),
          relationField({
            name: 'groupes',
            label: 'Groupes thématiques',
            vers: 'groupes',
            plusieurs: true,
            description: 'Vide pour une plénière.',
          }),
          dateConnueField({ name: 'date', label: 'Date' }),
          {
            type: 'row',
            fields: [
              heureField('heureDebut', 'Heure de début'),
              heureField('heureFin', 'Heure de fin'),
            ],
          },
          ligneField({ name: 'lieu', label: 'Lieu' }),
        ],
      },
      {
        label: 'Ordre du jour et récit',
        fields: [
          rangeesField({
            name: 'ordreDuJour',
            label: 'Ordre du jour',
            singulier: 'Point',
            ajout: 'un point',
            identifiees: true,
            fields: [ligneField({ name: 'titre', label: 'Titre', required: true })],
          }),
          enBrefField,
          texteField({ name: 'texte', label: 'Texte' }),
          nombreField({
            name: 'presents',
            label: 'Nombre de membres présents',
            description: 'Un nombre seulement\u00a0: on ne note jamais qui était là.',
          }),
          relationField({
            name: 'instances',
            label: 'Organismes entendus ou visités',
            vers: 'instances',
            plusieurs: true,
          }),
        ],
      },
      { label: 'Sources et documents', fields: [sourcesField, documentsField] },
    ],
  },
];
