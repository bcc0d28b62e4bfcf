import { TYPES_D_ACTE, type DateCivile, type TypeActe } from '@acp/shared/model';
import type { EntreeNavigation, Lien, PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { ADRESSES, FICHIERS, listeDActes } from '../urls.ts';
import { adresseCarte, carteDuSite, texteDeCarte, type Carte } from './carte.ts';
import { lien, type Morceaux } from './morceaux.ts';

/** The five doors of the site, and which addresses stand behind each. */
const PORTES: readonly { texte: string; chemin: string; sections: readonly string[] }[] = [
  {
    texte: 'Vœux et délibérations',
    chemin: listeDActes('voeu'),
    sections: [
      ...(Object.keys(TYPES_D_ACTE) as TypeActe[]).map(listeDActes),
      ADRESSES.carnets,
      ADRESSES.mandats,
      ADRESSES.recommandations,
    ],
  },
  {
    texte: 'Suivi',
    chemin: ADRESSES.suivi,
    sections: [ADRESSES.suivi, ADRESSES.mesures, ADRESSES.pointsDeSuivi],
  },
  {
    texte: 'Séances',
    chemin: ADRESSES.seances,
    sections: [ADRESSES.seances, ADRESSES.comptesRendus, ADRESSES.agenda],
  },
  {
    texte: 'Membres',
    chemin: ADRESSES.membres,
    sections: [ADRESSES.membres, ADRESSES.groupes, ADRESSES.mandatures],
  },
  {
    texte: 'Comprendre',
    chemin: ADRESSES.comprendre,
    sections: [ADRESSES.comprendre, ADRESSES.glossaire],
  },
];

const PIED: readonly [string, string][] = [
  ['Accessibilité : non conforme', ADRESSES.accessibilite],
  ['Mentions légales', ADRESSES.mentionsLegales],
  ['Données personnelles', ADRESSES.donneesPersonnelles],
  ['Plan du site', ADRESSES.planDuSite],
  ['Données ouvertes', ADRESSES.donnees],
  ['Documents', ADRESSES.documents],
  ['Actualités', ADRESSES.actualites],
  ['Journal public', ADRESSES.journal],
  ['Signaler une erreur', ADRESSES.corrections],
];

const navigation = (ctx: Contexte, chemin: string): EntreeNavigation[] =>
  PORTES.map((porte) => ({
    texte: porte.texte,
    lien: ctx.base + porte.chemin,
    courant:
      chemin === porte.chemin
        ? 'page'
        : porte.sections.some((s) => chemin.startsWith(s))
          ? 'section'
          : undefined,
  }));

const recherche = (ctx: Contexte, chemin: string): PageProps['recherche'] => ({
  texte: 'Rechercher',
  lien: ctx.base + ADRESSES.recherche,
  courant: chemin === ADRESSES.recherche ? 'page' : undefined,
});

export interface Sujet {
  titre: string;
  description: string;
  /** Without prefix. */
  chemin: string;
  /** Pages above, home excluded, as text and address without prefix. */
  au?: readonly (readonly [texte: string, chemin: string])[];
  misAJourLe?: DateCivile | null;
  noindex?: boolean;
  /** That of the site, when the page has none of its own. */
  carte?: Carte;
  /** In the box « Pour suivre », before what every page says. */
  suivre?: Morceaux;
  /** Feeds of this page alone: title, and address without prefix. */
  flux?: readonly (readonly [titre: string, chemin: string])[];
}

/** Feeds of whole parts of the site. */
const FLUX_DES_SECTIONS: Partial<Record<string, readonly [titre: string, chemin: string]>> = {
  [ADRESSES.suivi]: ['Suivi des mesures', FICHIERS.fluxSuivi],
  [ADRESSES.pointsDeSuivi]: ['Suivi des mesures', FICHIERS.fluxSuivi],
  [ADRESSES.corrections]: ['Corrections', FICHIERS.fluxCorrections],
};

function fluxDe(ctx: Contexte, { chemin, flux = [] }: Sujet): Lien[] {
  const deLaSection = FLUX_DES_SECTIONS[chemin];
  const tous = [
    ...flux,
    ...(deLaSection ? [deLaSection] : []),
    ['Tout ce qui change', FICHIERS.fluxTout] as const,
  ];
  return tous.map(([texte, adresse]) => ({ texte, lien: ctx.base + adresse }));
}

/** What the layout needs, the same for every page. */
export function pageDe(ctx: Contexte, sujet: Sujet): PageProps {
  const { assemblee } = ctx.publication;
  const carte = sujet.carte ?? carteDuSite(ctx);
  const filAriane: Lien[] =
    sujet.chemin === ADRESSES.accueil
      ? []
      : ([['Accueil', ADRESSES.accueil], ...(sujet.au ?? [])] as const).map(([texte, chemin]) => ({
          texte,
          lien: ctx.base + chemin,
        }));
  return {
    titre: sujet.titre,
    description: sujet.description,
    chemin: sujet.chemin,
    base: ctx.base,
    origine: ctx.origine,
    assemblee,
    navigation: navigation(ctx, sujet.chemin),
    recherche: recherche(ctx, sujet.chemin),
    pied: PIED.map(([texte, chemin]) => ({ texte, lien: ctx.base + chemin })),
    suivre: {
      titre: `Pour suivre l’actualité de l’${assemblee.nomCourt}`,
      texte: [
        ...(sujet.suivre ?? []),
        'Sans compte ni adresse à donner : ',
        lien(ctx, 'flux et agenda, pas à pas', ADRESSES.suivre),
        ', ',
        lien(ctx, 'données ouvertes', ADRESSES.donnees),
        '.',
      ],
    },
    filAriane,
    misAJourLe: sujet.misAJourLe ? misAJour(sujet.misAJourLe) : undefined,
    noindex: sujet.noindex,
    flux: fluxDe(ctx, sujet),
    carte: { adresse: adresseCarte(carte), texte: texteDeCarte(carte) },
  };
}
