import type { Block, Field, TextFieldSingleValidation } from 'payload';

/** The anchor of a block lives in its fields: a block node keeps no other state. */
const ancreField: Field = {
  name: 'ancre',
  type: 'text',
  label: 'Ancre',
  admin: { hidden: true },
};

const Tableau: Block = {
  slug: 'tableau',
  interfaceName: 'BlocTableau',
  labels: { singular: 'Tableau', plural: 'Tableaux' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'legende',
      type: 'text',
      label: 'Titre du tableau',
      required: true,
      admin: { description: 'Une phrase courte\u00a0: ce que le tableau montre.' },
    },
    {
      name: 'cellules',
      type: 'textarea',
      label: 'Cellules',
      required: true,
      admin: {
        rows: 8,
        // Columns that stand apart, as in the spreadsheet they come from.
        style: { tabSize: 24 },
        description:
          'Une ligne de texte par ligne du tableau, les cellules séparées par une tabulation. Une sélection copiée dans un tableur se colle telle quelle.',
      },
    },
    {
      name: 'enTeteLigne',
      type: 'checkbox',
      label: 'La première ligne donne le nom des colonnes',
      defaultValue: true,
    },
    {
      name: 'enTeteColonne',
      type: 'checkbox',
      label: 'La première colonne donne le nom des lignes',
      defaultValue: false,
    },
    ancreField,
  ],
};

const validateAlternative: TextFieldSingleValidation = (valeur, { siblingData }) =>
  Boolean(valeur?.trim()) ||
  (siblingData as { decorative?: boolean }).decorative === true ||
  'Décrivez l’image, ou dites qu’elle est décorative.';

const Image: Block = {
  slug: 'image',
  interfaceName: 'BlocImage',
  labels: { singular: 'Image', plural: 'Images' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      label: 'Image',
      required: true,
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: 'Image décorative\u00a0: elle n’apprend rien de plus que le texte',
      defaultValue: false,
    },
    {
      name: 'alternative',
      type: 'text',
      label: 'Texte de remplacement',
      admin: {
        description: 'Ce que l’image montre, pour qui ne la voit pas.',
        condition: (_document, bloc) => bloc.decorative !== true,
      },
      validate: validateAlternative,
    },
    { name: 'legende', type: 'text', label: 'Légende' },
    ancreField,
  ],
};

/** What a text may hold besides its paragraphs. */
export const blocsTexte: Block[] = [Tableau, Image];
