import { NATURES_DE_DOCUMENT, type Document } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Contexte } from '../contexte.ts';
import { ADRESSES } from '../urls.ts';
import { documentDe } from './documents.ts';
import { parDateInverse } from './lignes.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { inconnu, jour } from './morceaux.ts';
import type { VueListe } from './vues.ts';

function entreeDocument(ctx: Contexte, document: Document): ActeLigneProps {
  const { details, note } = documentDe(ctx, document);
  return {
    surtitre: document.date === null ? [inconnu('date non relevée')] : [jour(document.date.date)],
    titre: document.titre,
    lien: `${ctx.base}${ADRESSES.documents}${document.slug}/`,
    meta: [details, ...(note === undefined ? [] : [note])],
  };
}

/** The list at `/documents/`, by kind, newest first, or null. */
export function presenterDocuments(
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null {
  const { assemblee } = ctx.publication;
  const natures = Object.keys(NATURES_DE_DOCUMENT) as Document['nature'][];
  return listeDe(ctx, {
    sujet: {
      titre: 'Documents',
      description: `Les fichiers publiés par l’${assemblee.nom} : format, poids, pages, langue.`,
      chemin: ADRESSES.documents,
    },
    chapo:
      'Un fichier a une page web qui dit la même chose, ou la façon de la demander. Son format, son poids et sa langue sont indiqués avant de l’ouvrir.',
    nom: ['document', 'documents'],
    entites: ({ documents }) =>
      natures.flatMap((nature) =>
        documents.filter((d) => d.nature === nature).sort(parDateInverse),
      ),
    entree: (d) => ({
      groupe: NATURES_DE_DOCUMENT[d.nature].libelle,
      ligne: entreeDocument(ctx, d),
    }),
    misAJourLe: derniereMiseAJour,
    vide: {
      titre: 'Aucun document publié.',
      texte: 'Les fichiers joints aux textes et aux séances paraîtront ici.',
    },
    page,
  });
}
