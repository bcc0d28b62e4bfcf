import type { Relance } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { accord, enDate, enLettres } from '../format.ts';
import { tous, trouver } from '../queries.ts';
import { ADRESSES, adresseActe, adresseMesure } from '../urls.ts';
import { derniereMiseAJour, listeDe, type Entree } from './liste.ts';
import { enchainer, jour, lien, type Morceaux } from './morceaux.ts';
import { issueDeRelance } from './suites.ts';
import type { VueListe } from './vues.ts';

/** « Sur ACV-2024-V1-M04 et ACV-2024-V1-M05. »; nothing when the question is about the whole text. */
function mesuresDe(ctx: Contexte, relance: Relance): Morceaux[] {
  const mesures = tous(ctx.publication, 'mesures', relance.mesures);
  if (mesures.length === 0) return [];
  const liens = mesures.map((m): Morceaux => [lien(ctx, m.reference, adresseMesure(m))]);
  return [['Sur ', ...enchainer(liens), '.']];
}

function entree(ctx: Contexte, relance: Relance): Entree {
  const acte = trouver(ctx.publication, 'actes', relance.acte);
  return {
    groupe: relance.date.slice(0, 4),
    ligne: {
      surtitre: acte.titre,
      titre: `«\u00A0${relance.question}\u00A0»`,
      lien: `${ctx.base}${adresseActe(acte)}#${relance.id}`,
      meta: [
        [
          jour(relance.date),
          `. Demandée par\u00A0: ${relance.auteur}. Adressée à\u00A0: ${relance.destinataire}.`,
        ],
        ...mesuresDe(ctx, relance),
        issueDeRelance(ctx, acte, relance),
      ],
    },
  };
}

/** « Deux attendent une réponse », as far as this record knows. */
function enAttente(ctx: Contexte): string {
  const sans = ctx.publication.relances.filter(
    ({ acte, repondueLe }) =>
      repondueLe === null && trouver(ctx.publication, 'actes', acte).releve === 'complet',
  ).length;
  if (sans === 0) return '';
  return ` Au ${enDate(ctx.aujourdhui)}, ${enLettres(sans, 'f')} ${accord(sans, 'attend', 'attendent')} une réponse.`;
}

/** `/suivi/relances/`: who asked the City what, when, and what came of it; newest first. */
export const presenterRelances = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Relances',
      description: 'Qui a demandé quoi à la Ville, quand, et la réponse.',
      chemin: ADRESSES.relances,
      au: [['Suivi', ADRESSES.suivi]],
    },
    surtitre: 'Droit de suite',
    chapo: `Qui a demandé quoi à la Ville, quand, et la réponse.${enAttente(ctx)}`,
    nom: ['relance', 'relances'],
    ordre: 'de la plus récente à la plus ancienne',
    entites: ({ relances }) => [...relances].sort((a, b) => b.date.localeCompare(a.date)),
    entree: (relance) => entree(ctx, relance),
    misAJourLe: derniereMiseAJour,
    vide: {
      titre: 'Aucune relance.',
      texte: 'La Ville a pu être interrogée sans que le registre l’ait relevé.',
    },
    page,
  });
