import { CRITERES, ETAPES_DU_TIRAGE } from '@acp/shared/model';
import type { Field } from 'payload';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { relationField, sourcesField } from '../../fields/relations.ts';
import { texteField } from '../../fields/texte.ts';

const etapesField = rangeesField({
  name: 'etapes',
  label: 'Étapes',
  singulier: 'Étape',
  ajout: 'une étape',
  description: 'De la population au tirage final, avec les nombres connus.',
  fields: [
    choixField({
      name: 'etape',
      label: 'Étape',
      required: true,
      definitions: ETAPES_DU_TIRAGE,
    }),
    nombreField({
      name: 'nombre',
      label: 'Nombre de personnes',
      description: 'Vide\u00a0: non connu.',
    }),
    paragrapheField({ name: 'note', label: 'Note' }),
    sourcesField,
  ],
});

const stratesField = rangeesField({
  name: 'strates',
  label: 'Répartition',
  singulier: 'Ligne',
  ajout: 'une ligne',
  description:
    'Un critère à la fois, jamais deux croisés. Un total trop petit pour être publié est retenu, et on le dit.',
  fields: [
    choixField({ name: 'critere', label: 'Critère', required: true, definitions: CRITERES }),
    ligneField({
      name: 'categorie',
      label: 'Catégorie',
      required: true,
      description: 'Par exemple «\u00a016 à 25 ans\u00a0».',
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'vise',
          type: 'number',
          label: 'Visé',
          min: 0,
          admin: {
            description: 'Le nombre visé\u00a0; il peut être décimal. Vide\u00a0: non connu.',
          },
        },
        nombreField({ name: 'obtenu', label: 'Obtenu', description: 'Vide\u00a0: non connu.' }),
        {
          name: 'population',
          type: 'number',
          label: 'Part dans la population (%)',
          min: 0,
          max: 100,
          admin: { description: 'Vide\u00a0: non connue.' },
        },
      ],
    },
    {
      name: 'retenu',
      type: 'checkbox',
      label: 'Total retenu\u00a0: trop petit pour être publié',
      defaultValue: false,
      admin: {
        description:
          'Le nombre obtenu reste ici et n’est pas publié. Retenez-en un second dans le même critère\u00a0: sinon le premier se calcule.',
      },
    },
    sourcesField,
  ],
});

const explicationsField = rangeesField({
  name: 'explications',
  label: 'Écarts expliqués',
  singulier: 'Explication',
  ajout: 'une explication',
  description:
    'Pourquoi l’Assemblée ne ressemble pas à la ville sur un critère\u00a0: un écart voulu, ou des chiffres qui ne se comparent pas tout à fait.',
  fields: [
    choixField({ name: 'critere', label: 'Critère', required: true, definitions: CRITERES }),
    paragrapheField({
      name: 'texte',
      label: 'Explication',
      required: true,
      description: 'Une ou deux phrases, affichées sous le graphique du critère.',
    }),
    sourcesField,
  ],
});

export const tirageFields: Field[] = [
  {
    ...ligneField({
      name: 'nom',
      label: 'Nom dans les listes',
      required: true,
      description:
        'Pour le retrouver ici, par exemple «\u00a0Tirage de 2021\u00a0». Il n’est pas publié.',
    }),
    defaultValue: 'Tirage au sort',
  },
  relationField({
    name: 'mandature',
    label: 'Mandature',
    vers: 'mandatures',
    required: true,
  }),
  dateConnueField({ name: 'date', label: 'Date du tirage' }),
  texteField({ name: 'texte', label: 'Texte' }),
  etapesField,
  stratesField,
  explicationsField,
  relationField({
    name: 'procesVerbal',
    label: 'Procès-verbal',
    vers: 'documents',
    description: 'Le constat officiel du tirage, s’il est publié.',
  }),
  sourcesField,
];
