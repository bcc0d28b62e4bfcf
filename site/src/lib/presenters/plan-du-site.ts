import {
  ETATS_MONTRES,
  THEMES_DE_RUBRIQUE,
  TYPES_D_ACTE,
  type EtatMontre,
  type ThemeDeRubrique,
  type TypeActe,
} from '@acp/shared/model';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { nombre } from '../format.ts';
import { avec, toutesLesMesures } from '../queries.ts';
import { ADRESSES, adresseEtat, FICHIERS, listeDActes } from '../urls.ts';
import { anneesDuSuivi } from './bilan.ts';
import { etatDe, nombreSansNouvelle } from './mesures.ts';
import { lien } from './morceaux.ts';
import { autresLectures } from './mesures-par.ts';
import { rubriquesDuTheme } from './questions.ts';
import { pageDe } from './page.ts';

/** Name, address without prefix, and how many entries the list holds. */
type Entree = readonly [texte: string, chemin: string, nombre?: number];

export interface VuePlan {
  page: PageProps;
  ouverture: OuvertureProps;
  parties: readonly { id: string; titre: string; textes: readonly Texte[] }[];
}

const enListe = (ctx: Contexte, entrees: readonly Entree[]): Texte[] =>
  entrees.map(([texte, chemin, n]) => [
    lien(ctx, texte, chemin),
    n === undefined ? '' : ` (${nombre(n)})`,
  ]);

/** The rubriques, theme by theme. */
const themes = (ctx: Contexte): Entree[] =>
  (Object.keys(THEMES_DE_RUBRIQUE) as ThemeDeRubrique[])
    .flatMap((theme) => rubriquesDuTheme(ctx, theme))
    .map(({ titre, slug }): Entree => [titre, `${ADRESSES.comprendre}${slug}/`]);

/** The measures by état, and those of which nothing is said any more. */
function etatsDesMesures(ctx: Contexte): Entree[] {
  const mesures = toutesLesMesures(ctx.publication, ctx.aujourdhui);
  const etats = (Object.keys(ETATS_MONTRES) as EtatMontre[]).map((etat): Entree => [
    `Mesures\u00a0: ${etatDe(ctx, etat).libelle.toLocaleLowerCase('fr')}`,
    adresseEtat(etat),
    mesures.filter((m) => m.etat === etat).length,
  ]);
  return [
    ...etats,
    ['Mesures sans nouvelle', ADRESSES.sansNouvelle, nombreSansNouvelle(mesures)],
    ...autresLectures(ctx).map(([texte, chemin]): Entree => [texte, chemin]),
  ];
}

/** The lists of the site, with their counts; also the ways to find something. */
export function listesDuSite(ctx: Contexte): VuePlan['parties'] {
  const p = ctx.publication;
  const types = Object.keys(TYPES_D_ACTE) as TypeActe[];
  return [
    {
      id: 'textes',
      titre: 'Vœux et délibérations',
      textes: enListe(ctx, [
        ...types.map((type): Entree => [
          TYPES_D_ACTE[type].pluriel,
          listeDActes(type),
          avec(p, 'actes', 'type', type).length,
        ]),
        ['Carnets de synthèse', ADRESSES.carnets, p.carnets.length],
        ['Mandats de travail', ADRESSES.mandats, p.mandats.length],
        ['Recommandations', ADRESSES.recommandations, p.recommandations.length],
      ]),
    },
    {
      id: 'suivi',
      titre: 'Suivi',
      textes: enListe(ctx, [
        ['Tableau du suivi', ADRESSES.suivi],
        ['Mesures', ADRESSES.mesures, p.mesures.length],
        ...etatsDesMesures(ctx),
        ['Points de suivi', ADRESSES.pointsDeSuivi, p.pointsDeSuivi.length],
        ...anneesDuSuivi(ctx).map(([texte, chemin]): Entree => [texte, chemin]),
      ]),
    },
    {
      id: 'seances',
      titre: 'Séances',
      textes: enListe(ctx, [
        ['Agenda', ADRESSES.agenda],
        ['Séances', ADRESSES.seances, p.seances.length],
        ['Comptes rendus', ADRESSES.comptesRendus, p.comptesRendus.length],
      ]),
    },
    {
      id: 'membres',
      titre: 'Membres',
      textes: enListe(ctx, [
        ['Membres', ADRESSES.membres],
        ['Mandatures', ADRESSES.mandatures, p.mandatures.length],
        ['Groupes thématiques', ADRESSES.groupes, p.groupes.length],
      ]),
    },
    {
      id: 'comprendre',
      titre: 'Comprendre',
      textes: enListe(ctx, [
        ['Comment ça marche', ADRESSES.comprendre],
        ['Tirage au sort', ADRESSES.tirageAuSort, p.tirages.length],
        ['Droit de suite', ADRESSES.droitDeSuite],
        ['Comité de garants', ADRESSES.garants, p.garants.length],
        ['Instances et outils de participation', ADRESSES.instances, p.instances.length],
        ['Directions', ADRESSES.directions, p.directions.length],
        ['Glossaire', ADRESSES.glossaire],
        ['Citer ce site', ADRESSES.citer],
        ...themes(ctx),
      ]),
    },
    {
      id: 'suivre-et-reutiliser',
      titre: 'Suivre et réutiliser',
      textes: enListe(ctx, [
        ['Actualités', ADRESSES.actualites, p.actualites.length],
        ['Documents', ADRESSES.documents, p.documents.length],
        ['Journal public', ADRESSES.journal, p.editions.length],
        ['Suivre sans compte', ADRESSES.suivre],
        ['Flux de tout ce qui change', FICHIERS.fluxTout],
        ['Flux du suivi', FICHIERS.fluxSuivi],
        ['Flux des corrections', FICHIERS.fluxCorrections],
        ['Agenda des séances', FICHIERS.agendaIcs],
        ['Agenda des échéances', FICHIERS.echeancesIcs],
        ['Données ouvertes', ADRESSES.donnees],
        ['Plan du site pour les robots', FICHIERS.planXml],
      ]),
    },
  ];
}

/** `/plan-du-site/`. */
export function presenterPlanDuSite(ctx: Contexte): VuePlan {
  return {
    page: pageDe(ctx, {
      titre: 'Plan du site',
      description: `Toutes les listes et toutes les pages d’information de l’${ctx.publication.assemblee.nom}.`,
      chemin: ADRESSES.planDuSite,
    }),
    ouverture: { titre: 'Plan du site' },
    parties: [
      ...listesDuSite(ctx),
      {
        id: 'le-site',
        titre: 'Le site',
        textes: enListe(ctx, [
          ['Accueil', ADRESSES.accueil],
          ['Recherche', ADRESSES.recherche],
          ['Accessibilité : non conforme', ADRESSES.accessibilite],
          ['Mentions légales', ADRESSES.mentionsLegales],
          ['Données personnelles', ADRESSES.donneesPersonnelles],
          ['Signaler une erreur', ADRESSES.corrections],
        ]),
      },
    ],
  };
}
