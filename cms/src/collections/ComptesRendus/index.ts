import { createEntite } from '../entite.ts';
import { compteRenduFields } from './fields.ts';
import { importWord } from './importWord.ts';
import { linkPoints } from './linkPoints.ts';
import { checkErrata, lockApprouve } from './lockApprouve.ts';
import { prefillSeance } from './prefill.ts';
import { setAncresDesSections } from './setAncresDesSections.ts';

export const ComptesRendus = createEntite({
  slug: 'comptes-rendus',
  interface: 'CompteRendu',
  labels: { singular: 'Compte rendu', plural: 'Comptes rendus' },
  group: 'Travaux',
  description:
    'Ce qui a été dit et décidé dans une séance\u00a0: projet, soumis aux membres, approuvé.',
  titre: 'titre',
  columns: ['titre', 'etat', 'approuveLe', 'etatDePage', 'updatedAt'],
  fields: compteRenduFields,
  endpoints: [importWord],
  hooks: {
    beforeValidate: [prefillSeance],
    beforeChange: [lockApprouve, linkPoints, setAncresDesSections, checkErrata],
  },
});
