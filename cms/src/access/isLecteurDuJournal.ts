import { hasRole, type Demande } from './roles.ts';

/** Somebody signed in who may read the journal of what was done. */
export const isLecteurDuJournal = (demande: Demande): boolean =>
  hasRole(demande, 'administrateur', 'secretariat');
