import type { Campagne, DateCivile } from '@acp/shared/model';
import { direJour } from '../cycle/dates.ts';
import { adresseDeDocument, type Tache } from './tache.ts';

/** A bilan of the database, published or not. */
export interface BilanPrepare {
  id: string;
  annee: number;
  /** Day of its last publication; null: nobody has published it. */
  misAJourLe: string | null;
}

/** The rounds whose answers are in and whose year is not frozen, then the bilans that wait for a last look. */
export function listBilansAArreter(
  campagnes: readonly Pick<Campagne, 'id' | 'annee' | 'reponsesAttenduesLe'>[],
  bilans: readonly BilanPrepare[],
  jour: DateCivile,
): Tache[] {
  const faites = new Set(bilans.map(({ annee }) => annee));
  const aArreter = campagnes.flatMap(({ id, annee, reponsesAttenduesLe: attendues }): Tache[] =>
    attendues === null || attendues > jour || faites.has(annee)
      ? []
      : [
          {
            quoi: `Bilan ${String(annee)}`,
            quand: `les réponses étaient attendues le ${direJour(attendues)}`,
            bouton: 'Arrêter le bilan',
            adresse: adresseDeDocument('campagnes', id),
          },
        ],
  );
  const aRelire = bilans
    .filter(({ misAJourLe }) => misAJourLe === null)
    .map(({ id, annee }) => ({
      quoi: `Bilan ${String(annee)}`,
      quand: 'arrêté, pas encore publié',
      bouton: 'Relire et publier',
      adresse: adresseDeDocument('bilans', id),
    }));
  return [...aArreter, ...aRelire];
}
