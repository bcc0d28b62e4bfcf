import type { Condition, Field, TextFieldSingleValidation } from 'payload';
import { isImage } from '../../fichiers/formats.ts';
import { ligneField } from '../../fields/lignes.ts';

const isUneImage: Condition = ({ mimeType }) => isImage(mimeType);

const isADecrire: Condition = ({ mimeType, decorative }) =>
  isImage(mimeType) && decorative !== true;

const partField = (name: 'x' | 'y', label: string): Field => ({
  name,
  type: 'number',
  label,
  min: 0,
  max: 100,
});

const validateAlternative: TextFieldSingleValidation = (valeur, { data, event }) => {
  const { mimeType, decorative, _status } = data as Record<string, unknown>;
  if (event === 'onChange' || _status !== 'published' || !isImage(mimeType)) return true;
  return (
    Boolean(valeur?.trim()) ||
    decorative === true ||
    'Dites ce que montre l’image, ou cochez «\u00a0Image décorative\u00a0».'
  );
};

/** What an image needs before it is public: words for who does not see it, and what to keep when it is cropped. */
export const imageFields: Field[] = [
  ligneField({
    name: 'alternative',
    label: 'Texte de remplacement',
    description:
      'Ce que l’image montre, pour qui ne la voit pas\u00a0: une phrase, sans «\u00a0photo de\u00a0».',
    condition: isADecrire,
    validate: validateAlternative,
  }),
  {
    name: 'decorative',
    type: 'checkbox',
    label: 'Image décorative\u00a0: elle n’apprend rien de plus que le texte',
    defaultValue: false,
    admin: { condition: isUneImage },
  },
  {
    name: 'cadrage',
    type: 'group',
    label: 'Point à garder visible',
    admin: {
      condition: isUneImage,
      components: { Field: '/admin/Cadrage.tsx#Cadrage' },
    },
    fields: [partField('x', 'À gauche, en pour cent'), partField('y', 'En haut, en pour cent')],
  },
];
