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
  maximum,
}: Omit<Mot, 'required'> & { singulier: string; maximum?: number }): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: singulier, plural: label },
    maxRows: maximum,
    admin: { description, condition },
    fields: [{ name: 'texte', type: 'textarea', label: singulier, required: true }],
  };
}
