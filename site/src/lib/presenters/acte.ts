import { TYPES_D_ACTE, voteAdoptant, type Acte } from '@acp/shared/model';
import type { BlocCitationProps } from '../../components/BlocCitation/props.ts';
import type { BlocsProps } from '../../components/Blocs/props.ts';
import type { DocumentLigne } from '../../components/Documents/props.ts';
import type { DoubleRegistreProps } from '../../components/DoubleRegistre/props.ts';
import type { EditionsProps } from '../../components/Editions/props.ts';
import type { CaseFiche } from '../../components/FicheActe/props.ts';
import type { LigneDeVieProps } from '../../components/LigneDeVie/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { MesureProps } from '../../components/Mesure/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { PageVideProps } from '../../components/PageVide/props.ts';
import type { RegleDeCalculProps } from '../../components/RegleDeCalcul/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { SourcesProps } from '../../components/Sources/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { enLettres, misAJour } from '../format.ts';
import { acteALAdresse, chercher, mesuresSuivies, trouver } from '../queries.ts';
import { ADRESSES, adresseActe, adresseFluxDActe, listeDActes, typeDuChemin } from '../urls.ts';
import { citationDActe } from './citation.ts';
import { documentsDe } from './documents.ts';
import { editionsDActe } from './editions.ts';
import { ficheActe } from './fiche-acte.ts';
import { regleDeCalcul } from './horloge.ts';
import { ligneDeVie } from './ligne-de-vie.ts';
import { manquesDe } from './manque.ts';
import { isEnDetail, mesuresDActe } from './mesures-d-acte.ts';
import { bilan, titreDesMesures } from './mesures.ts';
import { inconnu, leJourConnu, lien } from './morceaux.ts';
import { suivreLActe } from './suivre.ts';
import { carteDActe } from './carte.ts';
import { pageDe } from './page.ts';
import { registres } from './registres.ts';
import { ouvrirNotes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { adoptionEnBref, surtitreDActe } from './votes.ts';

/** Everything the page of an acte shows; an absent part is undefined or empty. */
export interface VueActe {
  page: PageProps;
  ouverture: OuvertureProps;
  cases: readonly CaseFiche[];
  sommaire: SommaireProps;
  enBref: readonly string[];
  parcours: {
    titre: string;
    notes: readonly Texte[];
    phrase: string;
    ligne: LigneDeVieProps;
    regle?: RegleDeCalculProps;
  };
  texte: { titre: string; notes: readonly Texte[]; blocs?: BlocsProps; vide?: PageVideProps };
  mesures?: { titre: string; notes: readonly Texte[]; mesures: readonly MesureProps[] };
  manques: readonly LigneProps[];
  registres: DoubleRegistreProps;
  documents: readonly DocumentLigne[];
  citation: BlocCitationProps;
  editions: EditionsProps;
  sources: SourcesProps['sources'];
}

const enClair = (texte: Texte): string =>
  typeof texte === 'string'
    ? texte
    : texte.map((m) => (typeof m === 'string' ? m : m.texte)).join('');

/** Who wrote it: the group, and its promotion. */
function originesDe(ctx: Contexte, acte: Acte): Texte[] {
  const mandature = trouver(ctx.publication, 'mandatures', acte.mandature);
  const groupe = chercher(ctx.publication, 'groupes', acte.groupe);
  return [
    ...(groupe ? [['Groupe ', lien(ctx, groupe.nom, `${ADRESSES.groupes}${groupe.slug}/`)]] : []),
    [lien(ctx, mandature.promotion, `${ADRESSES.mandatures}${mandature.slug}/`)],
  ];
}

function notesDuTexte(acte: Acte): Texte[] {
  const conseil = voteAdoptant(acte, 'conseil');
  return [
    acte.titreOfficiel === null
      ? ['Titre d’usage ; titre officiel ', inconnu('non relevé')]
      : `Titre officiel\u00A0: ${acte.titreOfficiel}`,
    ...(acte.texte === null
      ? []
      : [
          ...(conseil ? [['Tel qu’adopté', ...leJourConnu(conseil.date), '.']] : []),
          'Chaque numéro est un lien permanent.',
        ]),
  ];
}

const texteAbsent = (ctx: Contexte): PageVideProps => ({
  phrase: 'Ici viendra le texte adopté, paragraphe par paragraphe.',
  textes: [
    'Une mesure est une phrase citée de ce texte, avec son numéro. Sans lui, nous n’en écrivons aucune, et nous n’en comptons aucune.',
  ],
  action: { texte: 'Transmettre le texte', lien: ctx.base + ADRESSES.corrections },
});

function mesuresDe(ctx: Contexte, acte: Acte): VueActe['mesures'] {
  const suivies = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  if (suivies.length === 0) return undefined;
  return {
    titre: suivies.length === 1 ? 'La mesure' : `Les ${enLettres(suivies.length)} mesures`,
    notes: [
      [
        'Citées du texte, mot à mot. ',
        lien(ctx, 'Ce que veut dire chaque état', `${ADRESSES.suivi}#etats`),
      ],
      ...(isEnDetail(suivies)
        ? []
        : ['Chacune a sa page\u00A0: qui en répond, ce qu’en dit la Ville, ses preuves.']),
    ],
    mesures: mesuresDActe(ctx, suivies),
  };
}

const PHRASES = {
  complet:
    'Le trait plein dit ce qui est écrit et daté. Le pointillé dit que la Ville se tait. Violet : membres et garants.',
  partiel:
    'Trait plein : c’est écrit et daté, avec une source. Pointillé gris : nous ne l’avons pas relevé. Cette page ne compte aucun silence.',
} as const;

function description(ctx: Contexte, acte: Acte): string {
  const suivies = mesuresSuivies(ctx.publication, acte, ctx.aujourdhui);
  const suite =
    suivies.length > 0
      ? `${titreDesMesures(suivies)}\u00A0: ${bilan(suivies)}.`
      : 'Mesures non relevées ici.';
  return `${enClair(adoptionEnBref(ctx, acte))}. ${suite}`;
}

function sommaire(vue: Omit<VueActe, 'page' | 'sommaire'>): SommaireProps {
  const entrees: [boolean, string, string][] = [
    [vue.enBref.length > 0, 'bref', 'En bref'],
    [true, 'parcours', 'Ligne de vie'],
    [true, 'texte', 'Texte'],
    [vue.mesures !== undefined, 'mesures', 'Mesures'],
    [vue.manques.length > 0, 'manque', 'Ce qui manque'],
    [true, 'suivi', 'Deux regards'],
    [vue.documents.length > 0, 'documents', 'Documents'],
    [true, 'citer', 'Citer'],
    [vue.editions.editions.length > 0, 'editions', 'Éditions'],
    [vue.sources.length > 0, 'sources', 'Sources'],
  ];
  return {
    entrees: entrees.filter(([la]) => la).map(([, ancre, texte]) => ({ ancre, texte })),
  };
}

function vueDe(ctx: Contexte, acte: Acte): VueActe {
  const notes = ouvrirNotes(ctx);
  const ligne = ligneDeVie(ctx, acte, notes);
  const regle = regleDeCalcul(ctx, acte);
  notes.citer(acte.sources);
  const parties: Omit<VueActe, 'page' | 'sommaire'> = {
    ouverture: {
      surtitre: surtitreDActe(acte),
      titre: acte.themeReleve ? acte.titre : [acte.titre, ' ', inconnu('thème non relevé')],
      misAJour: misAJour(acte.misAJourLe),
    },
    cases: ficheActe(ctx, acte),
    enBref: acte.enBref,
    parcours: {
      titre: (acte.carnet ?? acte.mandat) ? 'Du carnet au droit de suite' : 'Ligne de vie',
      notes: originesDe(ctx, acte),
      phrase: PHRASES[acte.releve],
      ligne,
      regle: regle
        ? { id: 'regle', titre: 'Comment se calcule la prochaine date', textes: regle }
        : undefined,
    },
    texte: {
      titre: acte.texte === null ? 'Le texte et ses mesures' : 'Le texte',
      notes: notesDuTexte(acte),
      blocs: blocsDe(ctx, acte.texte, { numerote: true }),
      vide: acte.texte === null ? texteAbsent(ctx) : undefined,
    },
    mesures: mesuresDe(ctx, acte),
    manques: manquesDe(ctx, acte),
    registres: registres(ctx, acte),
    documents: documentsDe(ctx, acte.documents),
    citation: citationDActe(ctx, acte),
    editions: editionsDActe(ctx, acte),
    sources: notes.liste(),
  };
  const page = pageDe(ctx, {
    titre: `${acte.titre}, ${acte.reference}`,
    description: description(ctx, acte),
    chemin: adresseActe(acte),
    carte: carteDActe(ctx, acte),
    au: [[TYPES_D_ACTE[acte.type].pluriel, listeDActes(acte.type)]],
    misAJourLe: acte.misAJourLe,
    flux: [['Suivre cette décision', adresseFluxDActe(acte)]],
    suivre: suivreLActe(ctx, acte),
  });
  return { page, sommaire: sommaire(parties), ...parties };
}

/** The acte at `/voeux/<slug>/`, or null. */
export function presenterActe(
  ctx: Contexte,
  { chemin, slug }: { chemin?: string | undefined; slug?: string | undefined },
): VueActe | null {
  const acte = acteALAdresse(ctx.publication, typeDuChemin(chemin), slug);
  return acte ? vueDe(ctx, acte) : null;
}
