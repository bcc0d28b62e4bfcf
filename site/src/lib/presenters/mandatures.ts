import type { Contexte } from '../contexte.ts';
import { ADRESSES } from '../urls.ts';
import { ligneMandature } from './lignes.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import type { VueListe } from './vues.ts';

/** The list at `/mandatures/`, newest first, or null. */
export const presenterMandatures = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Les mandatures',
      description: `Les promotions de l’${ctx.publication.assemblee.nom} : dates, sièges, tirage au sort, groupes, textes.`,
      chemin: ADRESSES.mandatures,
    },
    surtitre: 'Membres',
    chapo:
      'Une mandature est une promotion de l’Assemblée : des personnes tirées au sort qui travaillent ensemble, de l’installation au dernier vote.',
    nom: ['mandature', 'mandatures'],
    ordre: 'de la plus récente à la plus ancienne',
    entites: ({ mandatures }) => [...mandatures].sort((a, b) => b.numero - a.numero),
    entree: (m) => ({ ligne: ligneMandature(ctx, m) }),
    misAJourLe: derniereMiseAJour,
    vide: { titre: 'Aucune mandature.', texte: 'La première paraîtra ici.' },
    page,
  });
