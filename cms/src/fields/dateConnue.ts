import type { GroupField, TextFieldSingleValidation } from 'payload';
import { CELLULE_DATE, enDateIso, isJourReel, setDateIso } from './dateCivile.ts';
import type { Mot } from './mot.ts';

const PARTIELLE = /^\d{4}(-(0[1-9]|1[0-2]))?$/u;

const validateDate: TextFieldSingleValidation = (valeur, { required, siblingData }) => {
  const { mention } = siblingData as { mention?: string | null };
  if (!valeur?.trim()) {
    if (required) return 'Donnez une date\u00a0: l’année seule suffit, par exemple 2023.';
    return mention?.trim()
      ? 'Donnez au moins l’année\u00a0: la précision s’affiche à côté de la date.'
      : true;
  }
  const date = enDateIso(valeur);
  return (
    PARTIELLE.test(date) ||
    isJourReel(date) ||
    'Écrivez ce qui est connu\u00a0: 2023, 2023-03 ou 11/03/2023.'
  );
};

/** What the sources say of a date: a year, a month or a day, and their words when they are vaguer still. */
export function dateConnueField({
  name,
  label,
  description,
  required,
  condition,
}: Mot): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: { description, condition },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'date',
            type: 'text',
            label: 'Date connue',
            required,
            validate: validateDate,
            hooks: { beforeValidate: [setDateIso] },
            admin: {
              width: '33%',
              components: { Cell: CELLULE_DATE },
              placeholder: '2023, 2023-03 ou 11/03/2023',
              description:
                'Le jour, le mois (2023-03) ou l’année seule. Vide\u00a0: date inconnue.',
            },
          },
          {
            name: 'mention',
            type: 'text',
            label: 'Précision',
            admin: {
              width: '67%',
              description: 'Les mots de la source, par exemple «\u00a0début juillet 2023\u00a0».',
            },
          },
        ],
      },
    ],
  };
}
