import { ajouterJours, horlogeDe, type DateCivile, type PointDeSuivi } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { direJour } from '../cycle/dates.ts';
import { adresseDeCreation, guillemets, type Tache } from './tache.ts';

/** How long before its date a point is prepared. */
const AVANCE = 30;

/** The City was expected to speak of an acte and has not, or is expected soon; the longest silence first. */
export function listPointsDus(
  { actes, pointsDeSuivi }: Pick<Publication, 'actes' | 'pointsDeSuivi'>,
  jour: DateCivile,
): Tache[] {
  const points = Map.groupBy<string, PointDeSuivi>(pointsDeSuivi, ({ acte }) => acte);
  const bientot = ajouterJours(jour, AVANCE);
  return actes
    .flatMap((acte) => {
      const attentes = horlogeDe(acte, points.get(acte.id) ?? [], jour);
      const muettes = attentes.filter(({ statut, point }) => statut === 'manquee' && !point);
      const due = muettes.at(-1) ?? attentes.find(({ statut }) => statut === 'a-venir');
      return due && due.date <= bientot ? [{ acte, date: due.date }] : [];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ acte, date }) => ({
      quoi: `Point de suivi de ${guillemets(acte.titre)}`,
      quand: `${date < jour ? 'attendu depuis le' : 'attendu pour le'} ${direJour(date)}`,
      bouton: 'Noter le point de suivi',
      adresse: adresseDeCreation('points-de-suivi', { acte: acte.id }),
    }));
}
