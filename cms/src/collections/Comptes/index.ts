import type { CollectionConfig } from 'payload';
import { isAdministrateur } from '../../access/isAdministrateur.ts';
import { isConnecte } from '../../access/isConnecte.ts';
import { ROLES_DE_COMPTE } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { identifiantField } from '../../fields/identifiant.ts';

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
    listSearchableFields: ['nom', 'email'],
    hideAPIURL: true,
  },
  auth: {
    tokenExpiration: 8 * HEURES,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
    // Its interval between two requests is written outside the transaction of the request: on SQLite
    // that write would wait for the transaction, and the transaction for it.
    forgotPassword: { minRequestInterval: 0 },
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
      saveToJWT: true,
      access: { create: isAdministrateur, update: isAdministrateur },
      options: Object.entries(ROLES_DE_COMPTE).map(([value, label]) => ({ value, label })),
      admin: { description: 'Seule l’administration peut ajouter des comptes et changer un rôle.' },
    },
  ],
};
