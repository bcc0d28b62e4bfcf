import type { Actualite } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { editions } from './editions.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { jour, type Morceaux } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { rubriqueSi, type VueDossier, type VueListe } from './vues.ts';

const adresse = (actualite: Actualite): string => `${ADRESSES.actualites}${actualite.slug}/`;

/** The list at `/actualites/`, newest first, or null. */
export const presenterActualites = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Actualités',
      description: `Les nouvelles courtes et datées de l’${ctx.publication.assemblee.nom}.`,
      chemin: ADRESSES.actualites,
    },
    nom: ['actualité', 'actualités'],
    ordre: 'de la plus récente à la plus ancienne',
    entites: ({ actualites }) => [...actualites].sort((a, b) => b.date.localeCompare(a.date)),
    entree: (a) => ({
      ligne: {
        surtitre: [jour(a.date)],
        titre: a.titre,
        lien: ctx.base + adresse(a),
        meta: [a.chapo],
      },
    }),
    misAJourLe: derniereMiseAJour,
    vide: { titre: 'Aucune actualité.', texte: 'Les nouvelles courtes paraîtront ici.' },
    page,
  });

/** The news item at `/actualites/<slug>/`, or null. */
export function presenterActualite(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueDossier | null {
  const actualite = avec(ctx.publication, 'actualites', 'slug', slug)[0];
  if (!actualite) return null;
  const notes = ouvrirNotes(ctx);
  notes.citer(actualite.sources);
  const versions = editions(ctx, { type: 'actualites', id: actualite.id });
  return {
    page: pageDe(ctx, {
      titre: actualite.titre,
      description: actualite.chapo,
      chemin: adresse(actualite),
      au: [['Actualités', ADRESSES.actualites]],
      misAJourLe: actualite.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: ['Actualité · ', jour(actualite.date)],
        titre: actualite.titre,
        misAJour: misAJour(actualite.misAJourLe),
        chapo: actualite.chapo,
      },
      rubriques: [
        ...rubriqueSi(actualite.texte !== null, {
          id: 'texte',
          titre: 'Le détail',
          blocs: blocsDe(ctx, actualite.texte),
        }),
        ...rubriqueSi(actualite.objets.length > 0, {
          id: 'pages',
          titre: 'De quoi il s’agit',
          textes: actualite.objets.map((o): Morceaux => [
            `${sorteDe(ctx, o)} : `,
            versObjet(ctx, o),
          ]),
        }),
        ...rubriqueSi(versions.length > 0, {
          id: 'editions',
          titre: 'Éditions',
          editions: versions,
        }),
        ...rubriqueSi(actualite.sources.length > 0, {
          id: 'sources',
          titre: 'Sources',
          sources: notes.liste(),
        }),
      ],
    },
  };
}
