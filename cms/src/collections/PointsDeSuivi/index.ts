import { intituleField } from '../../fields/intitule.ts';
import { slugField } from '../../fields/slug.ts';
import { createEntite } from '../entite.ts';
import { numeroField, onglets } from './fields.ts';
import { garderCopies } from './garderCopies.ts';
import { publishPieces } from './publishPieces.ts';
import { addLignes, checkLignes, setNumeroEtNom } from './hooks.ts';
import { routesDuTableur } from './routesDuTableur.ts';

/** One dated report by the City on the measures of one acte. */
export const PointsDeSuivi = createEntite({
  slug: 'points-de-suivi',
  interface: 'PointDeSuivi',
  labels: { singular: 'Point de suivi', plural: 'Points de suivi' },
  group: 'Droit de suite',
  description: 'Ce que la Ville dit, à une date, de chacune des mesures d’un acte.',
  titre: 'intitule',
  columns: ['intitule', 'date', 'signataire', 'etatDePage', 'updatedAt'],
  recherche: ['intitule', 'signataire', 'date'],
  composants: { beforeListTable: ['/admin/TableurDuSuivi/VersLeTableur.tsx#VersLeTableur'] },
  endpoints: routesDuTableur,
  hooks: {
    beforeValidate: [setNumeroEtNom, addLignes, checkLignes, garderCopies],
    beforeChange: [publishPieces],
  },
  fields: [
    intituleField,
    onglets,
    { ...numeroField, admin: { ...numeroField.admin, position: 'sidebar' } },
    slugField(),
  ],
});
