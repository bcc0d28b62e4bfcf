import type { Seance } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { ADRESSES } from '../urls.ts';
import { ligneSeance, parDate, parDateInverse } from './lignes.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { rubriqueSi, type VueDossier } from './vues.ts';

/** The last séances recalled under the announced ones. */
const RAPPELEES = 5;

const RIEN = {
  titre: 'Rien d’annoncé.',
  texte: 'Aucune date à venir n’est publiée ici.',
};

/** A month to come counts until it is over. */
const isAVenir = (seance: Seance, aujourdhui: string): boolean =>
  seance.statut === 'prevue' &&
  (seance.date === null || seance.date.date >= aujourdhui.slice(0, seance.date.date.length));

/** `/agenda/`: what is announced, next first; or that nothing is. */
export function presenterAgenda(ctx: Contexte): VueDossier {
  const { seances, assemblee } = ctx.publication;
  const aVenir = seances.filter((s) => isAVenir(s, ctx.aujourdhui)).sort(parDate);
  const deplacees = seances
    .filter(
      (s) =>
        (s.statut === 'reportee' || s.statut === 'annulee') &&
        (s.date === null || s.date.date >= ctx.aujourdhui.slice(0, s.date.date.length)),
    )
    .sort(parDate);
  const passees = seances
    .filter((s) => s.statut === 'tenue' && s.date !== null)
    .sort(parDateInverse)
    .slice(0, RAPPELEES);
  return {
    page: pageDe(ctx, {
      titre: 'L’agenda',
      description: `Les prochaines séances de l’${assemblee.nom}.`,
      chemin: ADRESSES.agenda,
      au: [['Séances', ADRESSES.seances]],
    }),
    dossier: {
      ouverture: { surtitre: 'Séances', titre: 'L’agenda' },
      rubriques: [
        {
          id: 'a-venir',
          titre: 'Prochaines séances',
          notes: [
            `Au ${enDate(ctx.aujourdhui)}, la plus proche d’abord.`,
            [lien(ctx, 'Les mettre dans votre agenda', `${ADRESSES.suivre}#dans-votre-agenda`)],
          ],
          lignes: aVenir.length > 0 ? aVenir.map((s) => ligneSeance(ctx, s)) : undefined,
          lacune: aVenir.length === 0 ? RIEN : undefined,
        },
        ...rubriqueSi(deplacees.length > 0, {
          id: 'deplacees',
          titre: 'Reportées ou annulées',
          lignes: deplacees.map((s) => ligneSeance(ctx, s)),
        }),
        ...rubriqueSi(passees.length > 0, {
          id: 'passees',
          titre: 'Dernières séances',
          notes: [[lien(ctx, 'Toutes les séances', ADRESSES.seances)]],
          lignes: passees.map((s) => ligneSeance(ctx, s)),
        }),
      ],
    },
  };
}
