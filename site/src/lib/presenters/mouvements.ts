import { ajouterMois, parolesSur, pointsDe, type EtatMontre } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { aJourAu, avec, memoriser, toutesLesMesures, type MesureSuivie } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { listeDe } from './liste.ts';
import { mesureLigne } from './listes-de-mesures.ts';
import { etatDe } from './mesures.ts';
import type { VueListe } from './vues.ts';

/** A measure that shows something else than before, and since when. */
interface Mouvement {
  suivie: MesureSuivie;
  date: string;
  avant: EtatMontre | null;
}

const MOIS = 12;

/** What moved in the last twelve months: the last word of the City is not the one before, or is the first. */
export const mouvements = ({ publication: p, aujourdhui }: Contexte): readonly Mouvement[] =>
  memoriser(p, `mouvements/${aujourdhui}`, () => {
    const depuis = ajouterMois(aujourdhui, -MOIS);
    return toutesLesMesures(p, aujourdhui)
      .flatMap((suivie): Mouvement[] => {
        const { mesure, acte } = suivie;
        const points = pointsDe(acte, avec(p, 'pointsDeSuivi', 'acte', acte.id)).filter(
          ({ date }) => date <= aujourdhui,
        );
        const paroles = parolesSur(mesure, points);
        const derniere = paroles.at(-1);
        const avant = paroles.at(-2)?.ligne.etat ?? null;
        return mesure.mesurable &&
          derniere &&
          derniere.point.date > depuis &&
          derniere.ligne.etat !== avant
          ? [{ suivie, date: derniere.point.date, avant }]
          : [];
      })
      .sort((a, b) => b.date.localeCompare(a.date));
  });

/** `/suivi/douze-mois/`: the measures whose état changed, the last one first. */
export const presenterMouvements = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    surtitre: 'Droit de suite',
    misAJourLe: aJourAu(ctx.publication),
    sujet: {
      titre: 'Ce qui a changé en douze mois',
      description: 'Les mesures dont l’état a changé depuis douze mois, la plus récente d’abord.',
      chemin: ADRESSES.suiviDouzeMois,
      au: [['Suivi', ADRESSES.suivi]],
    },
    chapo: `Du ${enDate(ajouterMois(ctx.aujourdhui, -MOIS))} au ${enDate(ctx.aujourdhui)}\u00A0: ce que la Ville a dit de nouveau.`,
    ordre: 'la plus récente d’abord',
    nom: ['mesure', 'mesures'],
    entites: mouvements(ctx),
    entree: ({ suivie, date, avant }) => {
      const ligne = mesureLigne(ctx, suivie);
      const venue =
        avant === null
          ? `Première parole de la Ville, le ${enDate(date)}.`
          : `Était «\u00A0${etatDe(ctx, avant).libelle}\u00A0» jusqu’au ${enDate(date)}.`;
      return { ligne: { ...ligne, meta: [...(ligne.meta ?? []), venue] } };
    },
    vide: {
      titre: 'Aucun changement en douze mois.',
      texte: 'Aucun point de suivi n’a changé l’état d’une mesure.',
    },
    page,
  });
