import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload';
import type { Mot } from './mot.ts';

const FRANCAISE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** `11/03/2023` → `2023-03-11`; anything else is returned trimmed. */
export function enDateIso(ecrite: string): string {
  const lue = FRANCAISE.exec(ecrite.trim());
  if (!lue) return ecrite.trim();
  const [, jour = '', mois = '', annee = ''] = lue;
  return `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
}

/** Whether a written date exists: the 30th of February does not. */
export function isJourReel(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return false;
  const jour = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(jour.getTime()) && jour.toISOString().startsWith(date);
}

/** Stores the one spelling of a date. */
export const setDateIso: FieldHook = ({ value }) =>
  typeof value === 'string' ? enDateIso(value) : (value as unknown);

/** How a list shows a date. */
export const CELLULE_DATE = '/admin/CelluleDate.tsx#CelluleDate';

const validate: TextFieldSingleValidation = (valeur, { required }) => {
  if (!valeur?.trim()) return required ? 'Donnez une date, par exemple 11/03/2023.' : true;
  return (
    isJourReel(enDateIso(valeur)) ||
    'Écrivez une date qui existe, sous la forme JJ/MM/AAAA ou AAAA-MM-JJ, par exemple 11/03/2023.'
  );
};

/** A civil date kept as text: the date field of Payload stores an instant, which shifts with the time zone. */
export function dateCivileField({ name, label, description, required, condition }: Mot): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    validate,
    hooks: { beforeValidate: [setDateIso] },
    admin: {
      description,
      condition,
      width: '50%',
      components: {
        Field: '/admin/DateCivile.tsx#DateCivile',
        Cell: CELLULE_DATE,
      },
    },
  };
}
