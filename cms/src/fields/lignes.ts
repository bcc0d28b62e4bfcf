import type { ArrayField, TextareaField, TextField, TextFieldSingleValidation } from 'payload';
import type { Mot } from './mot.ts';

/** One line of text. */
export function ligneField({
  name,
  label,
  description,
  required,
  condition,
  validate,
}: Mot & { validate?: TextFieldSingleValidation }): TextField {
  return { name, type: 'text', label, required, validate, admin: { description, condition } };
}

/** One or a few sentences, without formatting. */
export function paragrapheField({
  name,
  label,
  description,
  required,
  condition,
}: Mot): TextareaField {
  return { name, type: 'textarea', label, required, admin: { description, condition } };
}

/** Several short texts, one a row (`string[]` in the contract). */
export function lignesField({
  name,
  label,
  description,
  condition,
  singulier,
  ajout,
  maximum,
}: Omit<Mot, 'required'> & {
  singulier: string;
  /** What follows « Ajouter » on the button: « une phrase ». */
  ajout: string;
  maximum?: number;
}): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: ajout, plural: label },
    maxRows: maximum,
    admin: {
      description,
      condition,
      components: {
        RowLabel: {
          path: '/admin/NumeroDeRangee.tsx#NumeroDeRangee',
          clientProps: { singulier },
        },
      },
    },
    fields: [{ name: 'texte', type: 'textarea', label: singulier, required: true }],
  };
}
