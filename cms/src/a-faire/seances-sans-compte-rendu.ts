import { TYPES_DE_SEANCE, type DateCivile, type TypeDeSeance } from '@acp/shared/model';
import { direJour } from '../cycle/dates.ts';
import {
  adresseDeCreation,
  adresseDeDocument,
  guillemets,
  parDateDecroissante,
  type Tache,
} from './tache.ts';

/** What is needed to know of a séance; a draft may lack its kind, its title, its statut. */
export interface SeanceConnue {
  id: string;
  titre: string | null;
  type: TypeDeSeance | null;
  statut: string | null;
  date: string | null;
}

/** The last day of what is known of a date: `2026-11` is over when the month is. */
const isFinie = (date: string, jour: DateCivile): boolean => `${date}-99-99`.slice(0, 10) < jour;

/** A séance took place when it is said so, or when its announced day is over. */
const isPassee = ({ statut, date }: SeanceConnue, jour: DateCivile): boolean =>
  statut === 'tenue' ||
  (statut !== 'annulee' && statut !== 'reportee' && date !== null && isFinie(date, jour));

/** Séances that took place and of which nothing is told; `brouillons`: id of the draft already begun, by séance. */
export function listSeancesSansCompteRendu(
  seances: readonly SeanceConnue[],
  racontees: ReadonlySet<string>,
  brouillons: ReadonlyMap<string, string>,
  jour: DateCivile,
): Tache[] {
  return seances
    .filter((seance) => isPassee(seance, jour) && !racontees.has(seance.id))
    .map((seance) => ({ ...seance, date: seance.date ?? '' }))
    .toSorted(parDateDecroissante)
    .map(({ id, titre, type, date }) => {
      const commence = brouillons.get(id);
      return {
        quoi: `${type ? TYPES_DE_SEANCE[type].libelle : 'Séance'} ${titre ? guillemets(titre) : 'sans titre'}`,
        quand: date === '' ? 'date non relevée' : `tenue le ${direJour(date)}`,
        bouton: commence === undefined ? 'Écrire le compte rendu' : 'Finir le compte rendu',
        adresse:
          commence === undefined
            ? adresseDeCreation('comptes-rendus', { seance: id })
            : adresseDeDocument('comptes-rendus', commence),
      };
    });
}
