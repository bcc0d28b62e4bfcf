import { ajouterMois } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { MOIS, mouvements, type Mouvement } from '../mouvements.ts';
import { ADRESSES } from '../urls.ts';
import { listeDe } from './liste.ts';
import { derniereDesMesures, mesureLigne } from './listes-de-mesures.ts';
import { etatDe } from './mesures.ts';
import type { VueListe } from './vues.ts';

/** One measure, and what was said of it before. */
export function mouvementLigne(ctx: Contexte, { suivie, date, avant }: Mouvement): ActeLigneProps {
  const ligne = mesureLigne(ctx, suivie);
  const venue =
    avant === null
      ? `Première parole de la Ville, le ${enDate(date)}.`
      : `Était «\u00A0${etatDe(ctx, avant).libelle}\u00A0» jusqu’au ${enDate(date)}.`;
  return { ...ligne, meta: [...(ligne.meta ?? []), venue] };
}

/** `/suivi/douze-mois/`: the measures whose état changed, the last one first. */
export const presenterMouvements = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    surtitre: 'Droit de suite',
    misAJourLe: (visibles: readonly Mouvement[]) =>
      derniereDesMesures(
        ctx,
        visibles.map(({ suivie }) => suivie),
      ),
    sujet: {
      titre: 'Ce qui a changé en douze mois',
      description: 'Les mesures dont l’état a changé depuis douze mois, la plus récente d’abord.',
      chemin: ADRESSES.suiviDouzeMois,
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo: `Du ${enDate(ajouterMois(ctx.aujourdhui, -MOIS))} au ${enDate(ctx.aujourdhui)}\u00A0: ce que la Ville a dit de nouveau.`,
    ordre: 'la plus récente d’abord',
    nom: ['mesure', 'mesures'],
    entites: (p) => mouvements(p, ctx.aujourdhui),
    entree: (mouvement) => ({ ligne: mouvementLigne(ctx, mouvement) }),
    vide: {
      titre: 'Aucun changement en douze mois.',
      texte: 'Aucun point de suivi n’a changé l’état d’une mesure.',
    },
    page,
  });
