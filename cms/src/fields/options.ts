import type { Definitions } from '@acp/shared/model';
import type { SelectField } from 'payload';
import type { Mot } from './mot.ts';

/** A choice in a closed list of the model: each label is explained below the field. */
export function choixField<K extends string>({
  name,
  label,
  description,
  required,
  condition,
  definitions,
  defaultValue,
}: Mot & { definitions: Definitions<K>; defaultValue?: NoInfer<K> }): SelectField {
  const valeurs = Object.entries<{ libelle: string; definition: string }>(definitions);
  const aide = valeurs.map(([, { libelle, definition }]) => `« ${libelle} » : ${definition}`);
  return {
    name,
    type: 'select',
    label,
    required,
    defaultValue,
    options: valeurs.map(([value, { libelle }]) => ({ value, label: libelle })),
    admin: {
      condition,
      isClearable: required !== true,
      description: [...(description ? [description] : []), ...aide].join(' '),
    },
  };
}
