import type { NumberField, NumberFieldSingleValidation } from 'payload';
import type { Mot } from './mot.ts';

const validate: NumberFieldSingleValidation = (valeur, { min = 0, required }) => {
  if (typeof valeur !== 'number') {
    return required ? 'Donnez un nombre.' : true;
  }
  return (
    (Number.isInteger(valeur) && valeur >= min) ||
    `Donnez un nombre entier, à partir de ${String(min)}.`
  );
};

/** A whole number; empty means that it is not known. */
export function nombreField({
  name,
  label,
  description,
  required,
  condition,
  min = 0,
}: Mot & { min?: number }): NumberField {
  return {
    name,
    type: 'number',
    label,
    required,
    min,
    validate,
    admin: { description, condition, step: 1, width: '50%' },
  };
}
