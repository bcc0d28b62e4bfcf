import { isSecretariat } from '../../access/isSecretariat.ts';
import { isSecretariatOuPublie } from '../../access/isSecretariatOuPublie.ts';
import { createEntite } from '../entite.ts';
import { membreFields } from './fields.ts';
import { routeDeRetrait } from './routeDeRetrait.ts';
import { routesDImport } from './routesDImport.ts';
import { checkIdentifiantExterne, checkSiege, keepRetraits } from './hooks.ts';

export const Membres = createEntite({
  slug: 'membres',
  interface: 'Membre',
  labels: { singular: 'Membre', plural: 'Membres' },
  group: 'Assemblée',
  description:
    'Les personnes tirées au sort. Un nom n’est public qu’avec un accord écrit, et jusqu’à sa fin ou son retrait.',
  sansEdition: true,
  titre: 'nomDansLesListes',
  columns: ['nomDansLesListes', 'vuDuPublic', 'mandature', 'etatDePage', 'updatedAt'],
  recherche: ['prenom', 'nom', 'identifiantExterne'],
  access: {
    create: isSecretariat,
    read: isSecretariatOuPublie,
    readVersions: isSecretariat,
    update: isSecretariat,
    delete: isSecretariat,
  },
  composants: { beforeListTable: ['/collections/Membres/AvantLaListe.tsx#AvantLaListe'] },
  endpoints: [routeDeRetrait, ...routesDImport],
  hooks: { beforeValidate: [keepRetraits, checkIdentifiantExterne, checkSiege] },
  fields: membreFields,
});
