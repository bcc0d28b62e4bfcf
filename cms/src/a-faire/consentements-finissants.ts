import type { DateCivile } from '@acp/shared/model';
import { listConsentementsFinissants } from '../collections/Membres/ceQueLePublicVoit.ts';
import type { PersonneConsultee } from '../collections/Membres/consentements.ts';
import { direJour } from '../cycle/dates.ts';
import { adresseDeDocument, type Tache } from './tache.ts';

/** A seat as it is read here. */
export interface SiegeConsulte extends PersonneConsultee {
  id: string;
  nomDansLesListes?: string | null | undefined;
}

/** The people whose consent must be asked for again; the nearest end first. */
export const listAccordsFinissants = (
  sieges: readonly SiegeConsulte[],
  jour: DateCivile,
): Tache[] =>
  listConsentementsFinissants(sieges, jour).map(({ membre: { id, nomDansLesListes }, fin }) => ({
    quoi: `Accord de ${nomDansLesListes ?? 'ce siège'}`,
    quand: `finit le ${direJour(fin)}\u00a0; le public ne verra plus rien ensuite`,
    bouton: 'Noter un nouvel accord',
    adresse: adresseDeDocument('membres', id),
  }));
