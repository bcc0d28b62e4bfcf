import { hasRole, type RoleDeCompte } from '../access/roles.ts';
import { adresseDeCreation } from './tache.ts';

/** One of the most frequent tasks: the words of whoever does it, and the screen where it begins. */
export interface Raccourci {
  libelle: string;
  adresse: string;
}

const REDACTION: readonly RoleDeCompte[] = ['secretariat', 'redacteur'];
const SECRETARIAT: readonly RoleDeCompte[] = ['secretariat'];
const ADMINISTRATION: readonly RoleDeCompte[] = ['administrateur'];

const RACCOURCIS: readonly (Raccourci & { pour: readonly RoleDeCompte[] })[] = [
  {
    libelle: 'Écrire un compte rendu',
    adresse: adresseDeCreation('comptes-rendus'),
    pour: REDACTION,
  },
  { libelle: 'Annoncer une séance', adresse: adresseDeCreation('seances'), pour: REDACTION },
  { libelle: 'Nouvel acte', adresse: adresseDeCreation('actes'), pour: REDACTION },
  { libelle: 'Point de suivi', adresse: adresseDeCreation('points-de-suivi'), pour: REDACTION },
  { libelle: 'Déposer un document', adresse: adresseDeCreation('documents'), pour: REDACTION },
  { libelle: 'Actualité', adresse: adresseDeCreation('actualites'), pour: REDACTION },
  { libelle: 'Importer des membres', adresse: '/admin/import-membres', pour: SECRETARIAT },
  { libelle: 'Retirer un accord', adresse: '/admin/collections/membres', pour: SECRETARIAT },
  { libelle: 'Corriger une erreur', adresse: adresseDeCreation('corrections'), pour: SECRETARIAT },
  { libelle: 'Ajouter une personne', adresse: adresseDeCreation('comptes'), pour: ADMINISTRATION },
  { libelle: 'Gérer les comptes', adresse: '/admin/collections/comptes', pour: ADMINISTRATION },
  { libelle: 'Lire le journal', adresse: '/admin/collections/journal', pour: ADMINISTRATION },
];

/** The shortcuts this person may follow. */
export const raccourcisDe = (user: { roles?: RoleDeCompte[] | null }): Raccourci[] =>
  RACCOURCIS.filter(({ pour }) => hasRole({ req: { user } }, ...pour)).map(
    ({ libelle, adresse }) => ({ libelle, adresse }),
  );
