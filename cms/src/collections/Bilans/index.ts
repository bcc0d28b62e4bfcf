import { refaireLeBilan } from '../../bilan/refaire.ts';
import { createSetIntitule } from '../../fields/intitule.ts';
import { createEntite } from '../entite.ts';
import { bilanFields } from './fields.ts';
import { attribuerNumero } from './numero.ts';

/** The public report of each year: made of the record, numbered, frozen. */
export const Bilans = createEntite({
  slug: 'bilans',
  interface: 'Bilan',
  labels: { singular: 'Bilan de l’année', plural: 'Bilans de l’année' },
  group: 'Droit de suite',
  description:
    'Le rapport public de chaque année, tiré du relevé, numéroté, figé. Pour en faire un, ouvrez le point annuel, puis «\u00a0Arrêter le bilan\u00a0».',
  titre: 'intitule',
  columns: ['intitule', 'numero', 'arreteLe', 'etatDePage'],
  disableDuplicate: true,
  // Made from a point annuel, never typed.
  access: { create: () => false },
  endpoints: [refaireLeBilan],
  hooks: {
    beforeValidate: [
      createSetIntitule(({ annee }) =>
        typeof annee === 'number' ? `Bilan ${String(annee)}` : 'Bilan sans année',
      ),
      attribuerNumero,
    ],
  },
  fields: bilanFields,
});
