import { ETATS_DE_COMPTE_RENDU, jourAParis } from '@acp/shared/model';
import type { Field, TextField, TextFieldSingleValidation } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { importWordField } from '../../fields/importWord.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';
import { votesField } from '../../fields/votes.ts';
import { AUCUN_POINT } from './points.ts';

type Etat = Partial<{ etat?: string | null }>;
const isApprouve = (document: Etat): boolean => document.etat === 'approuve';

const approuveLe: TextField = dateCivileField({
  name: 'approuveLe',
  label: 'Approuvé le',
  required: true,
  condition: isApprouve,
});

/** An example may not know it; whoever publishes does. */
const validateApprouvePar: TextFieldSingleValidation = (valeur, { req }) =>
  Boolean(valeur?.trim()) ||
  req.context.seed === true ||
  'Dites qui a approuvé ce compte rendu, par exemple «\u00a0les membres réunis en plénière\u00a0», et quel jour. S’il n’est pas encore approuvé, remettez l’état à «\u00a0Soumis aux membres\u00a0».';

const validateAncre: TextFieldSingleValidation = (valeur) =>
  !valeur || /^[a-z]+[0-9]+$/u.test(valeur) || 'Choisissez le paragraphe dans la liste.';

const sections = rangeesField({
  name: 'sections',
  label: 'Sections',
  singulier: 'Section',
  ajout: 'une section',
  description:
    'Une section par point traité. Une section qui porte le titre d’un point de l’ordre du jour s’y rattache d’elle-même.',
  identifiees: true,
  fields: [
    ligneField({ name: 'titre', label: 'Titre', required: true }),
    {
      name: 'pointOrdreDuJour',
      type: 'text',
      label: 'Point de l’ordre du jour',
      admin: {
        components: {
          Field: {
            path: '/admin/ChoixDuPoint.tsx#ChoixDuPoint',
            clientProps: { label: 'Point de l’ordre du jour', aucun: AUCUN_POINT },
          },
        },
      },
    },
    texteField({ name: 'texte', label: 'Texte' }),
  ],
});

const decisions = rangeesField({
  name: 'decisions',
  label: 'Décisions',
  singulier: 'Décision',
  ajout: 'une décision',
  description: 'Ce que la séance a décidé, une décision par ligne.',
  identifiees: true,
  fields: [
    ligneField({ name: 'titre', label: 'Titre', required: true }),
    paragrapheField({ name: 'texte', label: 'Texte' }),
    votesField({ name: 'vote', label: 'Vote', maximum: 1 }),
    sourcesField,
  ],
});

const errata = rangeesField({
  name: 'errata',
  label: 'Errata',
  singulier: 'Erratum',
  ajout: 'un erratum',
  description:
    'Un changement après l’approbation\u00a0: il s’ajoute ici, daté, sans effacer le texte.',
  fields: [
    {
      ...dateCivileField({ name: 'date', label: 'Date', required: true }),
      defaultValue: () => jourAParis(new Date()),
    },
    {
      name: 'ancre',
      type: 'text',
      label: 'Paragraphe corrigé',
      validate: validateAncre,
      admin: {
        components: {
          Field: {
            path: '/admin/ChoixDuParagraphe.tsx#ChoixDuParagraphe',
            clientProps: { label: 'Paragraphe corrigé' },
          },
        },
      },
    },
    paragrapheField({ name: 'texte', label: 'Ce qu’il faut lire', required: true }),
  ],
});

export const compteRenduFields: Field[] = [
  slugField('titre'),
  {
    name: 'texteVerrouille',
    type: 'ui',
    label: 'Compte rendu approuvé',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/TexteVerrouille.tsx#TexteVerrouille' },
    },
  },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Compte rendu',
        fields: [
          importWordField('du compte rendu', (document: Etat) => !isApprouve(document)),
          ligneField({ name: 'titre', label: 'Titre', required: true }),
          relationField({
            name: 'seance',
            label: 'Séance',
            vers: 'seances',
            required: true,
          }),
          choixField({
            name: 'etat',
            label: 'État',
            required: true,
            definitions: ETATS_DE_COMPTE_RENDU,
            defaultValue: 'projet',
          }),
          approuveLe,
          ligneField({
            name: 'approuvePar',
            label: 'Approuvé par',
            condition: isApprouve,
            validate: validateApprouvePar,
            description:
              'Obligatoire. Par exemple «\u00a0les membres réunis en plénière\u00a0». Jamais un nom.',
          }),
          enBrefField,
        ],
      },
      { label: 'Décisions', fields: [decisions] },
      { label: 'Texte', fields: [sections] },
      { label: 'Errata', fields: [errata] },
      { label: 'Sources et documents', fields: [sourcesField, documentsField] },
    ],
  },
];
