import type { Groupe } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { BlocsProps } from '../../components/Blocs/props.ts';
import type { CaseFiche } from '../../components/FicheActe/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { AnnexesProps } from '../../layouts/annexes.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour, quand } from '../format.ts';
import { avec, trouver } from '../queries.ts';
import { ADRESSES, adresseDe } from '../urls.ts';
import { annexesDe, entreesDAnnexes } from './annexes.ts';
import { acteLigne } from './acte-ligne.ts';
import { ligneSeance, parDateInverse } from './lignes.ts';
import { definition, fort, inconnu, lien } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import { sommaireDe } from './sommaire.ts';
import { ouvrirNotes } from './sources.ts';
import { blocsDe } from './textes.ts';

/** Everything the page of a group shows; an absent part is undefined or empty. */
export interface VueGroupe {
  page: PageProps;
  ouverture: OuvertureProps;
  cases: readonly CaseFiche[];
  sommaire: SommaireProps;
  enBref: readonly string[];
  texte?: BlocsProps | undefined;
  /** Carnet, mandat, recommandations: the steps before an acte. */
  travaux: readonly LigneProps[];
  actes: readonly ActeLigneProps[];
  seances: readonly LigneProps[];
  annexes: AnnexesProps;
}

function cases(ctx: Contexte, groupe: Groupe): CaseFiche[] {
  const mandature = trouver(ctx.publication, 'mandatures', groupe.mandature);
  const { nombreDeSieges: sieges, nombreDePorteParoles: porteParoles } = groupe;
  return [
    {
      terme: 'Ce que c’est',
      valeur: [
        fort('Groupe thématique'),
        ' ',
        { texte: 'Définition', lien: definition(ctx, 'groupe-thematique') },
      ],
    },
    {
      terme: 'Promotion',
      valeur: [lien(ctx, mandature.promotion, `${ADRESSES.mandatures}${mandature.slug}/`)],
    },
    {
      terme: 'Membres',
      valeur: [
        sieges === null ? inconnu('nombre de sièges non relevé') : fort(compte(sieges, 'siège')),
        ' ',
        lien(ctx, 'Voir les membres', `${ADRESSES.membres}#mandature-${mandature.slug}`),
      ],
    },
    {
      terme: 'Porte-paroles',
      valeur: [
        porteParoles === null
          ? inconnu('nombre non relevé')
          : fort(compte(porteParoles, 'porte-parole')),
      ],
    },
  ];
}

function travaux(ctx: Contexte, groupe: Groupe): LigneProps[] {
  const p = ctx.publication;
  return (['carnets', 'mandats', 'recommandations'] as const).flatMap((type) =>
    avec(p, type, 'groupe', groupe.id).map((texte): LigneProps => {
      const objet = { type, id: texte.id };
      return {
        quand: quand(texte.date, 'date non relevée'),
        titre: [versObjet(ctx, objet)],
        textes: [
          [
            `${sorteDe(ctx, objet)}, `,
            { texte: texte.reference, insecable: true },
            texte.texte === null ? ' ' : '',
            ...(texte.texte === null ? [inconnu('texte non relevé')] : []),
          ],
        ],
      };
    }),
  );
}

function vueDe(ctx: Contexte, groupe: Groupe): VueGroupe {
  const p = ctx.publication;
  const mandature = trouver(p, 'mandatures', groupe.mandature);
  const notes = ouvrirNotes(ctx);
  const parties = {
    enBref: groupe.enBref,
    texte: blocsDe(ctx, groupe.texte),
    travaux: travaux(ctx, groupe),
    actes: avec(p, 'actes', 'groupe', groupe.id).map((a) => acteLigne(ctx, a)),
    seances: [...avec(p, 'seances', 'groupes', groupe.id)]
      .sort(parDateInverse)
      .map((s) => ligneSeance(ctx, s)),
  };
  const annexes = annexesDe(ctx, { type: 'groupes', id: groupe.id }, groupe, notes);
  return {
    page: pageDe(ctx, {
      titre: `Groupe ${groupe.nom}`,
      description: groupe.enBref[0] ?? `Le groupe ${groupe.nom}, ${mandature.promotion}.`,
      chemin: adresseDe(p, { type: 'groupes', id: groupe.id }) ?? ADRESSES.groupes,
      au: [['Groupes', ADRESSES.groupes]],
      misAJourLe: groupe.misAJourLe,
    }),
    ouverture: {
      surtitre: 'Groupe thématique',
      titre: groupe.nom,
      misAJour: misAJour(groupe.misAJourLe),
    },
    cases: cases(ctx, groupe),
    sommaire: sommaireDe([
      ['bref', 'En bref', parties.enBref],
      ['presentation', 'Présentation', parties.texte],
      ['travaux', 'Travaux', true],
      ['actes', 'Textes', true],
      ['seances', 'Séances', true],
      ...entreesDAnnexes(annexes),
    ]),
    ...parties,
    annexes,
  };
}

/** The group at `/groupes/<slug>/`, or null. */
export function presenterGroupe(
  ctx: Contexte,
  { slug }: { slug?: string | undefined },
): VueGroupe | null {
  const groupe = avec(ctx.publication, 'groupes', 'slug', slug)[0];
  return groupe ? vueDe(ctx, groupe) : null;
}
