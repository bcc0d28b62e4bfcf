import type { ArrayField, TextFieldSingleValidation } from 'payload';
import { dateCivileField, enDateIso } from '../../fields/dateCivile.ts';
import { paragrapheField } from '../../fields/lignes.ts';
import { rangeesField } from '../../fields/rangees.ts';

const nouvelleDate = dateCivileField({ name: 'a', label: 'Nouvelle date', required: true });

/** A date of the clock is moved later, never earlier. */
const validateNouvelle: TextFieldSingleValidation = async (valeur, options) => {
  const jugee = await nouvelleDate.validate?.(valeur as never, options as never);
  if (typeof jugee === 'string') return jugee;
  const { de } = options.siblingData as { de?: string | null };
  return (
    !valeur ||
    !de ||
    enDateIso(valeur) > enDateIso(de) ||
    'La nouvelle date vient après la date attendue.'
  );
};

/** The dates of the clock that were moved, each with its public reason (rule 7). */
export const reportsField: ArrayField = rangeesField({
  name: 'reports',
  label: 'Dates de suivi déplacées',
  singulier: 'Report',
  ajout: 'un report',
  description: 'Déplacer une date attendue demande un motif, que tout le monde peut lire.',
  fields: [
    {
      type: 'row',
      fields: [
        dateCivileField({ name: 'de', label: 'Date attendue', required: true }),
        { ...nouvelleDate, validate: validateNouvelle } as typeof nouvelleDate,
      ],
    },
    paragrapheField({ name: 'motif', label: 'Motif public', required: true }),
    dateCivileField({ name: 'decideLe', label: 'Décidé le', required: true }),
  ],
});
