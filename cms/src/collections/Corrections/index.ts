import { SUITES_DE_CORRECTION } from '@acp/shared/model';
import type { TextFieldSingleValidation } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { paragrapheField } from '../../fields/lignes.ts';
import { choixField } from '../../fields/options.ts';
import { objetField } from '../../fields/relations.ts';
import { createEntite } from '../entite.ts';

const closeLeField = dateCivileField({
  name: 'closeLe',
  label: 'Close le',
  description: 'Le jour où l’erreur a été corrigée ou écartée. Vide tant qu’elle est à vérifier.',
});

/** A closed correction has a date, a waiting one has none. */
const validateCloseLe: TextFieldSingleValidation = async (valeur, options) => {
  const { statut } = options.siblingData as { statut?: string | null };
  const jugee = await closeLeField.validate?.(valeur as never, options as never);
  if (typeof jugee === 'string') return jugee;
  if (statut === 'signalee' && valeur)
    return 'Une erreur à vérifier n’a pas de date de fin\u00a0: effacez-la, ou changez la suite donnée.';
  return statut === 'signalee' || Boolean(valeur) || 'Donnez le jour où la correction a été close.';
};

/** A reported mistake and what was done. */
export const Corrections = createEntite({
  slug: 'corrections',
  interface: 'Correction',
  labels: { singular: 'Correction', plural: 'Corrections' },
  group: 'Droit de suite',
  description: 'Les erreurs signalées, et ce qui en a été fait.',
  sansEdition: true,
  titre: 'description',
  columns: ['description', 'signaleeLe', 'statut', 'etatDePage'],
  fields: [
    paragrapheField({
      name: 'description',
      label: 'L’erreur',
      required: true,
      description: 'Ce qui est faux, sans nom de la personne qui l’a signalé.',
    }),
    objetField({
      name: 'objet',
      label: 'Page concernée',
      description: 'Vide\u00a0: l’erreur ne touche pas une page en particulier.',
    }),
    dateCivileField({ name: 'signaleeLe', label: 'Signalée le', required: true }),
    choixField({
      name: 'statut',
      label: 'Suite donnée',
      required: true,
      definitions: SUITES_DE_CORRECTION,
      defaultValue: 'signalee',
    }),
    paragrapheField({
      name: 'suite',
      label: 'Ce qui a été fait',
      description: 'Ce qui a changé, ou pourquoi le texte reste tel quel.',
    }),
    { ...closeLeField, validate: validateCloseLe } as typeof closeLeField,
  ],
});
