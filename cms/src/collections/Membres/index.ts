import { createEntite } from '../entite.ts';
import { membreFields } from './fields.ts';

export const Membres = createEntite({
  slug: 'membres',
  interface: 'Membre',
  labels: { singular: 'Membre', plural: 'Membres' },
  group: 'Assemblée',
  description:
    'Les personnes tirées au sort. Un nom n’est public qu’avec un accord écrit, et jusqu’à sa fin ou son retrait.',
  titre: 'nomDansLesListes',
  columns: ['nomDansLesListes', 'mandature', '_status', 'updatedAt'],
  recherche: ['prenom', 'nom'],
  fields: membreFields,
});
