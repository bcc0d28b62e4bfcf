import type { Definitions } from '@acp/shared/model';
import type { SelectField } from 'payload';
import type { Mot } from './mot.ts';

/** A choice in a closed list of the model: the chosen value is explained below the field. */
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
  const choix = valeurs.map(([valeur, { libelle, definition }]) => ({
    valeur,
    libelle,
    definition,
  }));
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
      components: {
        Description: {
          path: '/admin/AideAuChoix.tsx#AideAuChoix',
          clientProps: { aide: description, choix },
        },
      },
    },
  };
}
