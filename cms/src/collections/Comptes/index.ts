import type { CollectionConfig } from 'payload';
import { isAdministrateur } from '../../access/isAdministrateur.ts';
import { isConnecte } from '../../access/isConnecte.ts';
import { ROLES_DE_COMPTE } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { identifiantField } from '../../fields/identifiant.ts';
import { createFoldRecherche, createSetRecherche, rechercheField } from '../../fields/recherche.ts';
import { direRefusDeConnexion, DUREE_DU_BLOCAGE, ESSAIS } from './blocage.ts';
import { garderUnAdministrateur, refuserDeSupprimerLeDernier } from './dernierAdministrateur.ts';
import {
  consignerCompte,
  consignerDeconnexion,
  consignerOperation,
  consignerSuppression,
} from './journal.ts';
import { noterMotDePasse, verifierMotDePasse, verifierNouveauMotDePasse } from './motDePasse.ts';
import { motDePasseOublie, VALIDITE } from './motDePasseOublie.ts';
import { appareilsEndpoints, noterAppareil, sessionsField } from './sessions.ts';

const HEURES = 60 * 60;

/** The people who sign in to the admin. */
export const Comptes: CollectionConfig = {
  slug: 'comptes',
  labels: { singular: 'Compte', plural: 'Comptes' },
  typescript: { interface: 'Compte' },
  admin: {
    group: 'Administration',
    description: 'Les personnes qui se connectent à cet espace d’édition.',
    useAsTitle: 'nom',
    defaultColumns: ['nom', 'email', 'roles'],
    listSearchableFields: ['recherche'],
    hideAPIURL: true,
  },
  auth: {
    tokenExpiration: 8 * HEURES,
    maxLoginAttempts: ESSAIS,
    lockTime: DUREE_DU_BLOCAGE,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
    // Its interval between two requests is written outside the transaction of the request: on SQLite
    // that write would wait for the transaction, and the transaction for it. Ours is in motDePasseOublie.
    forgotPassword: { minRequestInterval: 0, expiration: VALIDITE },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: isAdministrateur,
    read: isConnecte,
    update: ({ req }) =>
      isAdministrateur({ req }) || (Boolean(req.user) && { id: { equals: req.user?.id } }),
    delete: isAdministrateur,
    unlock: isAdministrateur,
  },
  endpoints: [motDePasseOublie, ...appareilsEndpoints],
  hooks: {
    beforeOperation: [createFoldRecherche(['email']), verifierNouveauMotDePasse],
    beforeValidate: [verifierMotDePasse],
    beforeChange: [noterMotDePasse, garderUnAdministrateur, createSetRecherche(['nom', 'email'])],
    beforeDelete: [refuserDeSupprimerLeDernier],
    afterChange: [consignerCompte],
    afterDelete: [consignerSuppression],
    afterLogin: [noterAppareil],
    afterLogout: [consignerDeconnexion],
    afterOperation: [consignerOperation],
    afterError: [direRefusDeConnexion],
  },
  fields: [
    identifiantField,
    { name: 'nom', type: 'text', label: 'Prénom et nom', required: true },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: 'Rôles',
      required: true,
      defaultValue: ['redacteur'],
      access: { create: isAdministrateur, update: isAdministrateur },
      options: Object.entries(ROLES_DE_COMPTE).map(([value, label]) => ({ value, label })),
      admin: { description: 'Seule l’administration peut ajouter des comptes et changer un rôle.' },
    },
    sessionsField,
    {
      name: 'appareils',
      type: 'ui',
      admin: {
        condition: (_, __, { operation }) => operation === 'update',
        components: { Field: '/collections/Comptes/Appareils.tsx#Appareils' },
      },
    },
    rechercheField,
  ],
};
