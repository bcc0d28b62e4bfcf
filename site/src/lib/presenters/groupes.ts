import type { Groupe } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { trouver } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { ligneGroupe } from './lignes.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import type { VueListe } from './vues.ts';

/** The list at `/groupes/`, by mandature, newest first, or null. */
export function presenterGroupes(
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null {
  const p = ctx.publication;
  const promotion = (id: string) => trouver(p, 'mandatures', id);
  return listeDe(ctx, {
    sujet: {
      titre: 'Les groupes thématiques',
      description: `Les groupes de membres de l’${p.assemblee.nom}, et les textes que chacun a écrits.`,
      chemin: ADRESSES.groupes,
    },
    surtitre: 'Membres',
    chapo: 'Un groupe, que l’on appelle aussi « atelier », étudie un sujet et écrit un texte.',
    nom: ['groupe', 'groupes'],
    entites: ({ groupes, mandatures }) => {
      const numeros = new Map(mandatures.map(({ id, numero }) => [id, numero]));
      const numero = (g: Groupe): number => numeros.get(g.mandature) ?? 0;
      return [...groupes].sort((a, b) => numero(b) - numero(a) || a.nom.localeCompare(b.nom, 'fr'));
    },
    entree: (g) => ({
      groupe: promotion(g.mandature).promotion,
      ligne: ligneGroupe(ctx, g),
    }),
    misAJourLe: derniereMiseAJour,
    vide: { titre: 'Aucun groupe relevé.', texte: 'Chaque groupe aura sa page.' },
    page,
  });
}
