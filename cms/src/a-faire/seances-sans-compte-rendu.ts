import type { DateCivile } from '@acp/shared/model';
import { TYPES_DE_SEANCE, type TypeDeSeance } from '@acp/shared/model';
import { direJour } from '../cycle/dates.ts';
import {
  adresseDeCreation,
  adresseDeDocument,
  guillemets,
  parDateDecroissante,
  type Tache,
} from './tache.ts';

/** What is needed to know of a séance. */
export interface SeanceConnue {
  id: string;
  titre: string;
  type: TypeDeSeance;
  statut: string;
  date: string | null;
}

/** A séance took place when it is said so, or when its announced day is over. */
const isPassee = ({ statut, date }: SeanceConnue, jour: DateCivile): boolean =>
  statut === 'tenue' || (statut === 'prevue' && date !== null && date < jour);

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
        quoi: `${TYPES_DE_SEANCE[type].libelle} ${guillemets(titre)}`,
        quand: date === '' ? 'date non relevée' : `tenue le ${direJour(date)}`,
        bouton: commence === undefined ? 'Écrire le compte rendu' : 'Finir le compte rendu',
        adresse:
          commence === undefined
            ? adresseDeCreation('comptes-rendus', { seance: id })
            : adresseDeDocument('comptes-rendus', commence),
      };
    });
}
