import type { Bloc, Recommandations } from '@acp/shared/model';
import type { Rubrique } from '../../components/Dossier/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour } from '../format.ts';
import { avec, chercher } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { ouvrirNotes } from './sources.ts';
import {
  faitsDeTravail,
  finDeTravail,
  ligneDeTravail,
  rangerTravaux,
  rubriqueDesActes,
  rubriqueDuTexte,
  rubriqueEnBref,
  surtitreDeTravail,
} from './travaux.ts';
import { rubriqueSi, type VueDossier, type VueListe } from './vues.ts';

export const presenterListeDeRecommandations = (
  ctx: Contexte,
  { page }: { page?: string | undefined },
): VueListe | null =>
  listeDe(ctx, {
    sujet: {
      titre: 'Recommandations',
      description: 'Les propositions numérotées que les groupes remettent à l’exécutif.',
      chemin: ADRESSES.recommandations,
    },
    surtitre: 'Du carnet au vœu',
    chapo: 'Les propositions numérotées qu’un groupe remet à l’exécutif.',
    nom: ['texte', 'textes'],
    entites: (publication) => rangerTravaux(publication, publication.recommandations),
    entree: (r) => {
      const { groupe, ligne } = ligneDeTravail(ctx, 'recommandations', r);
      return {
        groupe,
        ligne:
          r.propositions === null
            ? ligne
            : { ...ligne, bilan: { textes: [compte(r.propositions.length, 'proposition')] } },
      };
    },
    misAJourLe: derniereMiseAJour,
    vide: {
      titre: 'Aucune recommandation.',
      texte: 'Le registre ne contient pas encore de recommandations.',
    },
    page,
  });

/** Each proposal is numbered and can be linked to, as a paragraph is. */
const enBlocs = (propositions: NonNullable<Recommandations['propositions']>): Bloc[] =>
  propositions.map((p) => ({
    type: 'paragraphe',
    ancre: `r${String(p.numero)}`,
    contenu: [{ texte: p.texte }],
  }));

function contenu(ctx: Contexte, r: Recommandations): Rubrique[] {
  const { propositions } = r;
  const liste = rubriqueSi(propositions !== null && propositions.length > 0, {
    id: 'propositions',
    titre: compte(propositions?.length ?? 0, 'proposition'),
    notes: ['Chaque numéro est un lien permanent.'],
    blocs: { blocs: enBlocs(propositions ?? []), base: ctx.base, numerote: true },
  });
  return r.texte === null && liste.length > 0
    ? liste
    : [...liste, rubriqueDuTexte(ctx, r, 'des recommandations')];
}

/** The recommandations at `/recommandations/<slug>/`, or null. */
export function presenterRecommandations(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueDossier | null {
  const r = avec(ctx.publication, 'recommandations', 'slug', slug)[0];
  if (!r) return null;
  const notes = ouvrirNotes(ctx);
  const mandat = chercher(ctx.publication, 'mandats', r.mandat);
  return {
    page: pageDe(ctx, {
      titre: `${r.titre}, ${r.reference}`,
      description: r.enBref[0] ?? `Recommandations\u00A0: ${r.titre}.`,
      chemin: `${ADRESSES.recommandations}${r.slug}/`,
      au: [['Recommandations', ADRESSES.recommandations]],
      misAJourLe: r.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: surtitreDeTravail('recommandations', r),
        titre: r.titre,
        misAJour: misAJour(r.misAJourLe),
      },
      faits: [
        ...faitsDeTravail(ctx, 'recommandations', r),
        ...(mandat
          ? [
              {
                terme: 'Répond au mandat',
                valeurs: [[lien(ctx, mandat.titre, `${ADRESSES.mandats}${mandat.slug}/`)]],
              },
            ]
          : []),
      ],
      rubriques: [
        ...rubriqueEnBref(r),
        ...contenu(ctx, r),
        ...rubriqueDesActes(ctx, 'recommandations', r),
        ...finDeTravail(ctx, 'recommandations', r, notes),
      ],
    },
  };
}
