import type { Mandature, Phase } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { BlocsProps } from '../../components/Blocs/props.ts';
import type { CaseFiche } from '../../components/FicheActe/props.ts';
import type { FicheProps } from '../../components/Fiche/props.ts';
import type { EvenementDate, LigneDeVieProps } from '../../components/LigneDeVie/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { AnnexesProps } from '../../layouts/annexes.ts';
import type { Lien, PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES, adresseTirage } from '../urls.ts';
import { annexesDe, entreesDAnnexes } from './annexes.ts';
import { chiffresSources } from './chiffres.ts';
import { ligneGroupe } from './lignes.ts';
import { fort, inconnu, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { periodeEnClair, quandPeriode } from './periode.ts';
import { paragraphes } from './registres.ts';
import { villeDe } from './ressemblance.ts';
import { sommaireDe } from './sommaire.ts';
import { ouvrirNotes, type Notes } from './sources.ts';
import { blocsDe } from './textes.ts';
import { extraitDesTextes, type ExtraitDesTextes } from './textes-de-promotion.ts';
import { tirageDe, type VueTirage } from './tirage.ts';

/** Everything the page of a mandature shows; an absent part is undefined or empty. */
export interface VueMandature {
  page: PageProps;
  ouverture: OuvertureProps;
  cases: readonly CaseFiche[];
  sommaire: SommaireProps;
  enBref: readonly string[];
  texte?: BlocsProps | undefined;
  phases?: LigneDeVieProps | undefined;
  chiffres?: FicheProps | undefined;
  tirage?: VueTirage | undefined;
  /** Whether it looks like its city, and the rubriques about it. */
  ressemblance: Lien;
  lireAussi: readonly Texte[];
  groupes: readonly ActeLigneProps[];
  actes: ExtraitDesTextes;
  annexes: AnnexesProps;
}

function etape(ctx: Contexte, phase: Phase, notes: Notes): EvenementDate {
  const source = notes.citer(phase.sources);
  return {
    genre: 'etape',
    id: phase.id,
    quand: quandPeriode(phase.debut, phase.fin),
    titre: phase.titre,
    textes:
      phase.texte === null ? [[inconnu('déroulé non relevé')]] : paragraphes(ctx, phase.texte),
    pieces: source ? [source] : [],
  };
}

function cases(ctx: Contexte, m: Mandature): CaseFiche[] {
  const p = ctx.publication;
  const groupes = avec(p, 'groupes', 'mandature', m.id).length;
  const seances = avec(p, 'seances', 'mandature', m.id).length;
  const actes = avec(p, 'actes', 'mandature', m.id).length;
  const total = (n: number, mot: string, rien: string): Morceaux =>
    n === 0 ? [inconnu(rien)] : [fort(compte(n, mot))];
  return [
    { terme: 'Dates', valeur: periodeEnClair(m.debut, m.fin) },
    {
      terme: 'Membres',
      valeur: [
        m.nombreDeSieges === null
          ? inconnu('nombre de sièges non relevé')
          : fort(compte(m.nombreDeSieges, 'siège')),
        ' ',
        lien(ctx, 'Voir les membres', `${ADRESSES.membres}#mandature-${m.slug}`),
      ],
    },
    {
      terme: 'Travaux',
      valeur: [
        ...total(groupes, 'groupe', 'groupes non relevés'),
        ' ',
        seances === 0
          ? inconnu('séances non relevées')
          : lien(ctx, compte(seances, 'séance'), ADRESSES.seances),
      ],
    },
    {
      terme: 'Textes adressés à la Ville',
      valeur:
        actes === 0
          ? [inconnu('aucun texte relevé')]
          : [fort(compte(actes, 'texte')), ' ', { texte: 'Voir les textes', lien: '#actes' }],
    },
  ];
}

function vueDe(ctx: Contexte, m: Mandature): VueMandature {
  const p = ctx.publication;
  const notes = ouvrirNotes(ctx);
  const tirage = avec(p, 'tirages', 'mandature', m.id)[0];
  const phases = m.phases.map((phase) => etape(ctx, phase, notes));
  const parties = {
    enBref: m.enBref,
    texte: blocsDe(ctx, m.texte),
    phases: phases.length > 0 ? { volets: [{ evenements: phases }] } : undefined,
    chiffres: chiffresSources(m.chiffres, notes),
    tirage: tirage ? tirageDe(ctx, tirage, notes) : undefined,
    ressemblance: {
      texte: `Ressemble-t-elle à ${villeDe(ctx)} ?`,
      lien: ctx.base + adresseTirage(m),
    },
    lireAussi: avec(p, 'rubriques', 'mandature', m.id).map((r): Texte => [
      lien(ctx, r.titre, `${ADRESSES.comprendre}${r.slug}/`),
    ]),
    groupes: avec(p, 'groupes', 'mandature', m.id).map((g) => ligneGroupe(ctx, g)),
    actes: extraitDesTextes(ctx, m),
  };
  const annexes = annexesDe(ctx, { type: 'mandatures', id: m.id }, m, notes);
  return {
    page: pageDe(ctx, {
      titre: m.promotion,
      description:
        m.enBref[0] ??
        `${m.titre} de l’${p.assemblee.nom}\u00A0: dates, tirage au sort, groupes, textes.`,
      chemin: `${ADRESSES.mandatures}${m.slug}/`,
      au: [['Mandatures', ADRESSES.mandatures]],
      misAJourLe: m.misAJourLe,
    }),
    ouverture: { surtitre: m.titre, titre: m.promotion, misAJour: misAJour(m.misAJourLe) },
    cases: cases(ctx, m),
    sommaire: sommaireDe([
      ['bref', 'En bref', parties.enBref],
      ['presentation', 'Présentation', parties.texte],
      ['phases', 'Phases', parties.phases],
      ['chiffres', 'Chiffres', parties.chiffres],
      ['tirage', 'Tirage au sort', true],
      ['groupes', 'Groupes', parties.groupes],
      ['actes', 'Textes', parties.actes.actes],
      ['lire-aussi', 'À lire aussi', parties.lireAussi],
      ...entreesDAnnexes(annexes),
    ]),
    ...parties,
    annexes,
  };
}

/** The mandature at `/mandatures/<slug>/`, or null. */
export function presenterMandature(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueMandature | null {
  const mandature = avec(ctx.publication, 'mandatures', 'slug', slug)[0];
  return mandature ? vueDe(ctx, mandature) : null;
}
