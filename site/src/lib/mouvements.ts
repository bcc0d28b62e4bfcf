import {
  ajouterMois,
  parolesSur,
  pointsDe,
  type DateCivile,
  type EtatMontre,
} from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { avec, memoriser, toutesLesMesures, type MesureSuivie } from './queries.ts';

/** A measure that shows something else than before, and since when. */
export interface Mouvement {
  suivie: MesureSuivie;
  date: string;
  avant: EtatMontre | null;
}

/** How far back « what moved » looks. */
export const MOIS = 12;

/** What moved in the last twelve months: the last word of the City is not the one before, or is the first. */
export const mouvements = (p: Publication, aujourdhui: DateCivile): readonly Mouvement[] =>
  memoriser(p, `mouvements/${aujourdhui}`, (lue) => {
    const depuis = ajouterMois(aujourdhui, -MOIS);
    return toutesLesMesures(lue, aujourdhui)
      .flatMap((suivie): Mouvement[] => {
        const { mesure, acte } = suivie;
        const points = pointsDe(acte, avec(lue, 'pointsDeSuivi', 'acte', acte.id)).filter(
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
