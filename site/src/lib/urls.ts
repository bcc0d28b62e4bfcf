import {
  cleDeTri,
  ETATS_MONTRES,
  isASuivre,
  TYPES_D_ACTE,
  type Acte,
  type DateCivile,
  type EtatMontre,
  type Mandature,
  type Objet,
  type Retrait,
  type TypeActe,
} from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { listesDesAxes } from './axes.ts';
import { CLES_DES_THEMES, themeDe, type CleDeTheme } from './glossaire/themes.ts';
import { mouvements } from './mouvements.ts';
import { listesDeTextes } from './textes-de-promotion.ts';
import { actesAdoptes, avec, editionsDe, memoriser, toutesLesMesures, trouver } from './queries.ts';

const TYPES = Object.keys(TYPES_D_ACTE) as TypeActe[];
const ETATS = Object.keys(ETATS_MONTRES) as EtatMontre[];

/** Pages that exist whatever the record holds. */
export const ADRESSES = {
  accueil: '/',
  comprendre: '/comprendre/',
  tirageAuSort: '/comprendre/tirage-au-sort/',
  droitDeSuite: '/comprendre/droit-de-suite/',
  garants: '/comprendre/garants/',
  instances: '/comprendre/instances/',
  directions: '/comprendre/directions/',
  citer: '/comprendre/citer/',
  mandatures: '/mandatures/',
  membres: '/membres/',
  groupes: '/groupes/',
  seances: '/seances/',
  agenda: '/agenda/',
  comptesRendus: '/comptes-rendus/',
  carnets: '/carnets/',
  mandats: '/mandats/',
  recommandations: '/recommandations/',
  mesures: '/mesures/',
  suivi: '/suivi/',
  sansNouvelle: '/suivi/sans-nouvelle/',
  suiviDouzeMois: '/suivi/douze-mois/',
  passation: '/suivi/passation/',
  relances: '/suivi/relances/',
  pointsDeSuivi: '/points-de-suivi/',
  documents: '/documents/',
  actualites: '/actualites/',
  glossaire: '/glossaire/',
  recherche: '/recherche/',
  donnees: '/donnees/',
  journal: '/journal/',
  corrections: '/corrections/',
  suivre: '/suivre/',
  planDuSite: '/plan-du-site/',
  accessibilite: '/accessibilite/',
  mentionsLegales: '/mentions-legales/',
  donneesPersonnelles: '/donnees-personnelles/',
} as const;

/** Files rendered with the pages. */
export const FICHIERS = {
  publication: '/donnees/publication.json',
  schema: '/donnees/publication.schema.json',
  fluxTout: '/flux/tout.xml',
  fluxSuivi: '/flux/suivi.xml',
  fluxCorrections: '/flux/corrections.xml',
  agendaIcs: '/agenda.ics',
  echeancesIcs: '/echeances.ics',
  planXml: '/sitemap.xml',
  robots: '/robots.txt',
} as const;

/** What the search page loads, beside the pages: written after them, swapped without them. */
export const DOSSIER_DE_L_INDEX = '/recherche/index/';

/** `/voeux/`, `/deliberations/`… */
export const listeDActes = (type: TypeActe): string => `/${TYPES_D_ACTE[type].chemin}/`;

/** The type whose list is at `/voeux/`, or null. */
export const typeDuChemin = (chemin: string | undefined): TypeActe | null =>
  TYPES.find((t) => TYPES_D_ACTE[t].chemin === chemin) ?? null;

export const adresseActe = (acte: Acte): string => `${listeDActes(acte.type)}${acte.slug}/`;
/** What changes in one acte, and what is said of it, as a feed. */
export const adresseFluxDActe = (acte: Acte): string => adresseFlux(adresseActe(acte));
export const adresseFlux = (page: string): string => `${page}flux.xml`;
/** The feed of a withdrawn acte stays: whoever follows it learns that there is nothing left to follow. */
const adresseFluxRetire = ({ objet, adresse }: Retrait): string | null =>
  objet.type === 'actes' && adresse !== null ? adresseFlux(adresse) : null;
/** Every édition of an acte whose page shows the last ones only. */
export const adresseEditions = (acte: Acte): string => `${adresseActe(acte)}editions/`;
export const adresseEtat = (etat: EtatMontre): string => `/suivi/etat/${etat}/`;

/** The adopted actes of the promotions that have ended by a day known whole. */
export const actesAPasser = (p: Publication, aujourdhui: DateCivile): readonly Acte[] =>
  memoriser(p, `passation/${aujourdhui}`, (lue) => {
    const finies = new Set(lue.mandatures.filter((m) => isFinie(m, aujourdhui)).map((m) => m.id));
    return finies.size === 0 ? [] : actesAdoptes(lue).filter((a) => finies.has(a.mandature));
  });
export const isAPasser = (p: Publication, acte: Acte, aujourdhui: DateCivile): boolean =>
  isASuivre(acte) && isFinie(trouver(p, 'mandatures', acte.mandature), aujourdhui);
const isFinie = ({ fin }: Mandature, aujourdhui: DateCivile): boolean =>
  fin !== null && cleDeTri(fin) < aujourdhui;
export const adressePassation = ({ id }: Acte): string => `${ADRESSES.passation}${id}/`;

export const adresseBilan = (annee: number): string => `/suivi/bilan/${String(annee)}/`;
export const adresseMesure = (mesure: { reference: string }): string =>
  `${ADRESSES.mesures}${mesure.reference}/`;
/** The names that members of a promotion agreed to publish. */
export const adresseDesNoms = ({ slug }: { slug: string }): string => `${ADRESSES.membres}${slug}/`;
export const adresseTheme = (theme: CleDeTheme): string => `${ADRESSES.glossaire}${theme}/`;
/** Definition of a status, a type or a word: its slug in the glossary. `/glossaire/#<slug>` leads there too. */
export const adresseTerme = (slug: string): string => `${adresseTheme(themeDe(slug))}#${slug}`;
/** A file of `medias/`. */
export const adresseMedia = (document: { fichier: { nom: string } }): string =>
  `/medias/${document.fichier.nom}`;

/** The slug is the whole last part: the address stays when the date moves. */
export const adresseSeance = (seance: { slug: string }): string =>
  `${ADRESSES.seances}${seance.slug}/`;

/** The part of a page where the draw of a mandature stands. */
export const ancreTirage = ({ slug }: { slug: string }): string => `promotion-${slug}`;
export const adresseTirage = (mandature: { slug: string }): string =>
  `${ADRESSES.tirageAuSort}#${ancreTirage(mandature)}`;

/** Where an entity is read, without prefix; an anchor when it has no page of its own; null for a source. */
export function adresseDe(p: Publication, { type, id }: Objet): string | null {
  switch (type) {
    case 'actes':
      return adresseActe(trouver(p, type, id));
    case 'mesures':
      return adresseMesure(trouver(p, type, id));
    case 'seances':
    case 'comptesRendus':
    case 'mandatures':
    case 'groupes':
    case 'carnets':
    case 'mandats':
    case 'recommandations':
    case 'pointsDeSuivi':
    case 'documents':
    case 'actualites':
      return `${ADRESSES[type]}${trouver(p, type, id).slug}/`;
    case 'rubriques':
      return `${ADRESSES.comprendre}${trouver(p, type, id).slug}/`;
    case 'termes':
      return adresseTerme(trouver(p, type, id).slug);
    case 'tirages':
      return adresseTirage(trouver(p, 'mandatures', trouver(p, type, id).mandature));
    case 'appreciations':
    case 'relances':
      return `${adresseActe(trouver(p, 'actes', trouver(p, type, id).acte))}#${id}`;
    case 'campagnes':
    case 'bilans':
      return adresseBilan(trouver(p, type, id).annee);
    case 'garants':
    case 'instances':
    case 'directions':
      return `${ADRESSES[type]}#${id}`;
    case 'sources':
      return null;
  }
}

/** Entries on one page of a list. */
export const PAR_PAGE = 50;

/** `/voeux/`, `/voeux/page/2/`… for a list of so many entries; at least one page. */
export const pagesDeListe = (chemin: string, entrees: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(entrees / PAR_PAGE)) }, (_, i) =>
    pageDeListe(chemin, i + 1),
  );

export const pageDeListe = (chemin: string, page: number): string =>
  page === 1 ? chemin : `${chemin}page/${String(page)}/`;

/**
 * The pages of the journal, oldest first: a line stays on its page for ever, and the last page, `/journal/`, holds the
 * fifty to ninety-nine last lines.
 */
export function pagesDuJournal(lignes: number): string[] {
  const pleines = Math.max(1, Math.floor(lignes / PAR_PAGE)) - 1;
  return [
    ...Array.from({ length: pleines }, (_, i) => `${ADRESSES.journal}page/${String(i + 1)}/`),
    ADRESSES.journal,
  ];
}

/** Beyond this many, the story of an acte has a page of its own. */
const EDITIONS_EN_ENTIER = 6;
const nombreDEditions = (p: Publication, { id }: Acte): number =>
  editionsDe(p, { type: 'actes', id }).length;
export const hasPageDEditions = (p: Publication, acte: Acte): boolean =>
  nombreDEditions(p, acte) > EDITIONS_EN_ENTIER;
const pagesDEditions = (p: Publication): string[] =>
  p.actes
    .filter((acte) => hasPageDEditions(p, acte))
    .flatMap((acte) => pagesDeListe(adresseEditions(acte), nombreDEditions(p, acte)));

/** A theme without a word has no page: that of the words the record adds. */
const themesDuGlossaire = (p: Publication): CleDeTheme[] =>
  CLES_DES_THEMES.filter(
    (cle) => cle !== 'autres' || p.termes.some(({ slug }) => themeDe(slug) === cle),
  );

/** The lists of entities that are cut in pages of fifty. */
const LISTES = [
  'mandatures',
  'groupes',
  'seances',
  'comptesRendus',
  'carnets',
  'mandats',
  'recommandations',
  'mesures',
  'pointsDeSuivi',
  'documents',
  'actualites',
] as const;

/**
 * Everything that is rendered: every page, and the files beside them.
 * The day counts: the list of silences grows with it.
 */
export const adresses = (publication: Publication, aujourdhui: DateCivile): readonly string[] =>
  memoriser(publication, `adresses/${aujourdhui}`, (p) => toutesLesAdresses(p, aujourdhui));

function toutesLesAdresses(p: Publication, aujourdhui: DateCivile): string[] {
  const pages = (cle: Objet['type']): string[] =>
    p[cle].flatMap(({ id }) => adresseDe(p, { type: cle, id }) ?? []);
  const mesures = toutesLesMesures(p, aujourdhui);
  const toutes = [
    ...Object.values(ADRESSES),
    ...TYPES.flatMap((t) => pagesDeListe(listeDActes(t), avec(p, 'actes', 'type', t).length)),
    ...pages('actes'),
    ...p.actes.map(adresseFluxDActe),
    ...pagesDEditions(p),
    ...listesDeTextes(p),
    ...LISTES.flatMap((cle) => [...pagesDeListe(ADRESSES[cle], p[cle].length), ...pages(cle)]),
    ...ETATS.flatMap((etat) =>
      pagesDeListe(adresseEtat(etat), mesures.filter((m) => m.etat === etat).length),
    ),
    ...pagesDeListe(
      ADRESSES.sansNouvelle,
      mesures.filter((m) => m.sansNouvelleDepuis !== null).length,
    ),
    ...pagesDeListe(ADRESSES.relances, p.relances.length),
    ...pagesDeListe(ADRESSES.suiviDouzeMois, mouvements(p, aujourdhui).length),
    ...pagesDeListe(ADRESSES.passation, actesAPasser(p, aujourdhui).length),
    ...actesAPasser(p, aujourdhui).map(adressePassation),
    ...listesDesAxes(p, aujourdhui).flatMap(([liste, nombre]) => pagesDeListe(liste, nombre)),
    ...pagesDuJournal(p.editions.length + p.retraits.length),
    ...themesDuGlossaire(p).map(adresseTheme),
    ...pages('campagnes'),
    ...pages('bilans'),
    ...pages('rubriques'),
    // What was public keeps its address, and says that it was withdrawn.
    ...p.retraits.flatMap(({ adresse }) => adresse ?? []),
    ...p.retraits.flatMap((retrait) => adresseFluxRetire(retrait) ?? []),
    ...Object.values(FICHIERS),
  ];
  return [...new Set(toutes)];
}
