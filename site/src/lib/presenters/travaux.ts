import type { Carnet, DateConnue, MandatDeTravail, Recommandations } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import type { Rubrique } from '../../components/Dossier/props.ts';
import type { FicheProps } from '../../components/Fiche/props.ts';
import type { PageVideProps } from '../../components/PageVide/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { quand } from '../format.ts';
import { avec, trouver } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { NOTE_DE_REFERENCE, referenceACiter } from './citation.ts';
import { documentsDe } from './documents.ts';
import { editions } from './editions.ts';
import { LEXIQUE } from '../glossaire/lexique.ts';
import { definition, inconnu, jour, lien, type Morceaux } from './morceaux.ts';
import type { Notes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { rubriqueSi } from './vues.ts';

/** What a group writes before the acte. */
export type Travail = Carnet | MandatDeTravail | Recommandations;
export type CleDeTravail = 'carnets' | 'mandats' | 'recommandations';

export const SORTES = {
  carnets: { libelle: 'Carnet de synthèse', terme: 'carnet-de-synthese', acte: 'carnet' },
  mandats: { libelle: 'Mandat de travail', terme: 'mandat-de-travail', acte: 'mandat' },
  recommandations: {
    libelle: 'Recommandations',
    terme: 'recommandations',
    acte: 'recommandations',
  },
} as const;

export const surtitreDeTravail = (cle: CleDeTravail, { reference }: Travail): Morceaux => [
  `${SORTES[cle].libelle} · `,
  { texte: reference, insecable: true },
  { texte: ` (${NOTE_DE_REFERENCE})`, masque: true },
];

export function dateEnTexte(date: DateConnue | null): Texte {
  const connue = quand(date);
  if (date === null) return [inconnu(connue.texte)];
  return [jour(date.date), connue.note === undefined ? '' : `, ${connue.note}`];
}

/** What it is, when, by which group, in which promotion. */
export function faitsDeTravail(
  ctx: Contexte,
  cle: CleDeTravail,
  travail: Travail,
): FicheProps['faits'] {
  const { publication: p } = ctx;
  const groupe = trouver(p, 'groupes', travail.groupe);
  const mandature = trouver(p, 'mandatures', travail.mandature);
  const terme = LEXIQUE.find((d) => d.slug === SORTES[cle].terme);
  return [
    {
      terme: 'Ce que c’est',
      valeurs: [
        [
          terme ? `${terme.definition} ` : '',
          { texte: 'Définition', lien: definition(ctx, SORTES[cle].terme) },
        ],
      ],
    },
    { terme: 'Date', valeurs: [dateEnTexte(travail.date)] },
    {
      terme: 'Groupe',
      valeurs: [
        [lien(ctx, groupe.nom, `${ADRESSES.groupes}${groupe.slug}/`)],
        [lien(ctx, mandature.promotion, `${ADRESSES.mandatures}${mandature.slug}/`)],
      ],
    },
  ];
}

const vide = (ctx: Contexte, quoi: string): PageVideProps => ({
  phrase: `Ici viendra le texte ${quoi}, paragraphe par paragraphe.`,
  textes: [
    'Nous ne l’avons pas relevé. Une photo lisible suffit ; le secrétariat vérifie, puis publie avec la source.',
  ],
  action: { texte: 'Transmettre le texte', lien: ctx.base + ADRESSES.corrections },
});

/** The text, numbered, or the page that waits for it. */
export const rubriqueDuTexte = (ctx: Contexte, travail: Travail, quoi: string): Rubrique => ({
  id: 'texte',
  titre: 'Le texte',
  notes: travail.texte === null ? [] : ['Chaque numéro est un lien permanent.'],
  blocs: blocsDe(ctx, travail.texte, { numerote: true }),
  vide: travail.texte === null ? vide(ctx, quoi) : undefined,
});

export const rubriqueEnBref = ({ enBref }: Travail): Rubrique[] =>
  rubriqueSi(enBref.length > 0, { id: 'bref', titre: 'En bref', enBref });

/** The actes that came out of it: the chain is the product. */
export function rubriqueDesActes(ctx: Contexte, cle: CleDeTravail, travail: Travail): Rubrique[] {
  const actes = avec(ctx.publication, 'actes', SORTES[cle].acte, travail.id);
  return rubriqueSi(actes.length > 0, {
    id: 'actes',
    titre: 'Ce qui en est sorti',
    actes: actes.map((a) => acteLigne(ctx, a)),
  });
}

/** Documents, citation, editions and sources: the end of every page of the chain. */
export function finDeTravail(
  ctx: Contexte,
  cle: CleDeTravail,
  travail: Travail,
  notes: Notes,
): Rubrique[] {
  const objet = { type: cle, id: travail.id };
  const versions = editions(ctx, objet);
  notes.citer(travail.sources);
  const sources = notes.liste();
  return [
    ...rubriqueSi(travail.documents.length > 0, {
      id: 'documents',
      titre: 'Documents',
      documents: documentsDe(ctx, travail.documents),
    }),
    {
      id: 'citer',
      titre: 'Citer',
      citation: {
        reference: referenceACiter(ctx, {
          objet,
          titre: travail.titre,
          isOfficiel: true,
          sorte: SORTES[cle].libelle.toLocaleLowerCase('fr'),
          reference: travail.reference,
          chemin: `${ADRESSES[cle]}${travail.slug}/`,
        }),
        note: NOTE_DE_REFERENCE,
      },
    },
    ...rubriqueSi(versions.length > 0, { id: 'editions', titre: 'Éditions', editions: versions }),
    ...rubriqueSi(sources.length > 0, { id: 'sources', titre: 'Sources', sources }),
  ];
}

/** One of them in a list. */
export function ligneDeTravail(ctx: Contexte, cle: CleDeTravail, travail: Travail) {
  const groupe = trouver(ctx.publication, 'groupes', travail.groupe);
  return {
    groupe: trouver(ctx.publication, 'mandatures', travail.mandature).promotion,
    ligne: {
      surtitre: surtitreDeTravail(cle, travail),
      titre: travail.titre,
      lien: `${ctx.base}${ADRESSES[cle]}${travail.slug}/`,
      meta: [[`Groupe ${groupe.nom}, `, ...[dateEnTexte(travail.date)].flat()]],
      bilan: travail.texte === null ? { textes: [[inconnu('texte non relevé')]] } : undefined,
    },
  };
}

/** Newest promotion first, then newest date. */
export const rangerTravaux = <T extends Travail>(p: Publication, travaux: readonly T[]): T[] =>
  [...travaux].sort(
    (a, b) =>
      trouver(p, 'mandatures', b.mandature).numero - trouver(p, 'mandatures', a.mandature).numero ||
      (b.date?.date ?? '').localeCompare(a.date?.date ?? ''),
  );
