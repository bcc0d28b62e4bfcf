import {
  ETATS_DE_COMPTE_RENDU,
  TYPES_DE_SEANCE,
  type CompteRendu,
  type Seance,
} from '@acp/shared/model';
import type { BlocCitationProps } from '../../components/BlocCitation/props.ts';
import type { BlocsProps } from '../../components/Blocs/props.ts';
import type { DecisionProps } from '../../components/Decision/props.ts';
import type { CaseFiche } from '../../components/FicheActe/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { VoisinsProps } from '../../components/Voisins/props.ts';
import type { AnnexesProps } from '../../layouts/annexes.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, majuscule, misAJour, quandLe } from '../format.ts';
import { avec, editionsDe, trouver } from '../queries.ts';
import { ADRESSES, adresseSeance } from '../urls.ts';
import { annexesDe, entreesDAnnexes } from './annexes.ts';
import { etatDuDocument, type EtatDuDocument } from './etat-du-document.ts';
import { comptesRendusDansLOrdre } from './comptes-rendus.ts';
import { bilanDesDecisions, decisionDe } from './decisions.ts';
import { etatDuCompteRendu } from './lignes.ts';
import { definition, fort, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { quandEtOu } from './seance.ts';
import { sommaireDe } from './sommaire.ts';
import { ouvrirNotes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { voisinsDans } from './voisins.ts';

/** One item of the déroulé; without text, it is known to exist and is not recorded. */
export interface SectionDeCompteRendu {
  id: string;
  titre: string;
  texte?: BlocsProps | undefined;
}

/** Everything the page of a compte rendu shows; an absent part is undefined or empty. */
export interface VueCompteRendu {
  page: PageProps;
  ouverture: OuvertureProps;
  cases: readonly CaseFiche[];
  sommaire: SommaireProps;
  enBref: readonly string[];
  decisions: { titre: string; decisions: readonly DecisionProps[] };
  deroule: { notes: readonly Texte[]; sections: readonly SectionDeCompteRendu[] };
  errata: readonly LigneProps[];
  etat: EtatDuDocument;
  annexes: AnnexesProps;
  voisins: VoisinsProps;
}

function cases(ctx: Contexte, c: CompteRendu, seance: Seance): CaseFiche[] {
  const n = c.decisions.length;
  return [
    {
      terme: 'Ce que c’est',
      valeur: [
        fort(c.etat === 'non-releve' ? 'Relevé de décisions' : 'Compte rendu'),
        ' de la séance ',
        lien(ctx, seance.titre, adresseSeance(seance)),
        '. ',
        { texte: 'Définition', lien: definition(ctx, 'compte-rendu') },
      ],
    },
    { terme: 'Quand et où', valeur: quandEtOu(seance) },
    {
      terme: 'Décisions',
      valeur:
        n === 0
          ? [fort('Aucune décision relevée')]
          : [
              fort(compte(n, 'décision')),
              { texte: ' :', liaison: true },
              ` ${bilanDesDecisions(c.decisions)}. `,
              { texte: 'Voir les votes', lien: '#decisions' },
            ],
      ton: n === 0 ? 'non-releve' : undefined,
    },
    {
      terme: 'État du document',
      valeur: [
        { ...etatDuCompteRendu(ctx, c), fort: true },
        ...(c.approuveLe === null ? [] : [` le ${enDate(c.approuveLe)}`]),
        ' ',
        { texte: 'Où il en est', lien: '#etat' },
      ],
      ton: c.etat === 'non-releve' ? 'non-releve' : undefined,
    },
  ];
}

/** The contents of a long déroulé, in the margin. */
function notesDuDeroule(c: CompteRendu): Texte[] {
  const sections = c.sections.length > 1 ? c.sections : [];
  return [
    ...(c.sections.some((s) => s.texte !== null) ? ['Chaque numéro est un lien permanent.'] : []),
    ...sections.map((s): Morceaux => [{ texte: s.titre, lien: `#${s.id}` }]),
  ];
}

function citation(ctx: Contexte, c: CompteRendu): BlocCitationProps {
  const { assemblee } = ctx.publication;
  const edition = editionsDe(ctx.publication, { type: 'comptesRendus', id: c.id }).at(-1);
  return {
    reference: [
      `${assemblee.nom}, « ${c.titre} », compte rendu`,
      c.etat === 'approuve'
        ? ''
        : ` (${ETATS_DE_COMPTE_RENDU[c.etat].libelle.toLocaleLowerCase('fr')})`,
      edition ? `, édition n° ${String(edition.numero)} du ${enDate(edition.publieeLe)}` : '',
      `, ${majuscule(assemblee.ville.replace(/^la /, ''))}${assemblee.fictive ? ' (exemple fictif)' : ''}, `,
      {
        texte: `${ctx.origine}${ctx.base}${ADRESSES.comptesRendus}${c.slug}/`,
        adresse: true,
      },
    ],
    note: 'Pour citer un paragraphe, copiez le lien de son numéro.',
  };
}

const voisins = (ctx: Contexte, c: CompteRendu): VoisinsProps =>
  voisinsDans(
    comptesRendusDansLOrdre(ctx),
    c,
    {
      etiquette: 'Comptes rendus voisins',
      avant: 'Précédent',
      apres: 'Suivant',
      tous: {
        surtitre: 'Tous',
        titre: 'Les comptes rendus',
        lien: ctx.base + ADRESSES.comptesRendus,
      },
    },
    (autre) => ({
      titre: autre.titre,
      lien: `${ctx.base}${ADRESSES.comptesRendus}${autre.slug}/`,
    }),
  );

function vueDe(ctx: Contexte, c: CompteRendu): VueCompteRendu {
  const seance = trouver(ctx.publication, 'seances', c.seance);
  const notes = ouvrirNotes(ctx);
  const n = c.decisions.length;
  const parties = {
    enBref: c.enBref,
    decisions: {
      titre: n === 1 ? 'La décision' : 'Décisions',
      decisions: c.decisions.map((d, i) => decisionDe(ctx, d, i, notes)),
    },
    deroule: {
      notes: notesDuDeroule(c),
      sections: c.sections.map(({ id, titre, texte }) => ({
        id,
        titre,
        texte: blocsDe(ctx, texte, { numerote: true, niveau: 4 }),
      })),
    },
    errata: c.errata.map((e): LigneProps => ({
      quand: quandLe(e.date),
      textes: [
        [
          e.texte,
          ...(e.ancre === null
            ? []
            : [' ', { texte: `Paragraphe ${e.ancre.replace(/^\D+/, '')}`, lien: `#${e.ancre}` }]),
        ],
      ],
    })),
    etat: etatDuDocument(ctx, c),
    voisins: voisins(ctx, c),
  };
  const annexes = {
    ...annexesDe(ctx, { type: 'comptesRendus', id: c.id }, c, notes),
    citation: citation(ctx, c),
  };
  return {
    page: pageDe(ctx, {
      titre: c.titre,
      description: c.enBref[0] ?? `Compte rendu de la séance « ${seance.titre} ».`,
      chemin: `${ADRESSES.comptesRendus}${c.slug}/`,
      au: [
        ['Séances', ADRESSES.seances],
        ['Comptes rendus', ADRESSES.comptesRendus],
      ],
      misAJourLe: c.misAJourLe,
    }),
    ouverture: {
      surtitre: `Compte rendu · ${TYPES_DE_SEANCE[seance.type].libelle.toLocaleLowerCase('fr')}`,
      titre: c.titre,
      misAJour: misAJour(c.misAJourLe),
    },
    cases: cases(ctx, c, seance),
    sommaire: sommaireDe([
      ['bref', 'En bref', parties.enBref],
      ['decisions', 'Décisions', true],
      ['deroule', 'Déroulé', true],
      ['errata', 'Errata', parties.errata],
      ['etat', 'État du document', true],
      ...entreesDAnnexes(annexes),
    ]),
    ...parties,
    annexes,
  };
}

/** The compte rendu at `/comptes-rendus/<slug>/`, or null. */
export function presenterCompteRendu(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueCompteRendu | null {
  const compteRendu = avec(ctx.publication, 'comptesRendus', 'slug', slug)[0];
  return compteRendu ? vueDe(ctx, compteRendu) : null;
}
