import type { CollectionConfig } from 'payload';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { lienDeReponse, nouveauLien, revoquerLien } from '../../campagne/liens.ts';
import { identifiantField } from '../../fields/identifiant.ts';
import { intituleField } from '../../fields/intitule.ts';
import { createSetRecherche, foldRecherche, rechercheField } from '../../fields/recherche.ts';
import { reponseFields } from './fields.ts';

const interdit = () => false;

/**
 * What one direction, the spokespersons or the garants answer on one acte, through a link of their own. Private: a
 * point de suivi is made of it, and published. Never deleted: all texts are kept.
 */
export const Reponses: CollectionConfig = {
  slug: 'reponses',
  labels: { singular: 'Réponse attendue', plural: 'Réponses attendues' },
  typescript: { interface: 'Reponse' },
  defaultSort: 'intitule',
  disableDuplicate: true,
  admin: {
    group: 'Droit de suite',
    description:
      'Ce que chaque direction répond, par un lien à elle. On les ouvre depuis un point annuel.',
    useAsTitle: 'intitule',
    defaultColumns: ['intitule', 'etat', 'expireLe', 'updatedAt'],
    listSearchableFields: ['recherche'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
  },
  access: { create: interdit, read: isSecretariat, update: isSecretariat, delete: interdit },
  endpoints: [lienDeReponse, nouveauLien, revoquerLien],
  hooks: {
    beforeOperation: [foldRecherche],
    beforeChange: [createSetRecherche(['intitule', 'destinataire'])],
  },
  fields: [identifiantField, intituleField, ...reponseFields, rechercheField],
};
