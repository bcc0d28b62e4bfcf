import {
  cleDeTri,
  ETATS_DE_COMPTE_RENDU,
  STATUTS_DE_SEANCE,
  TYPES_DE_SEANCE,
  type CompteRendu,
  type Groupe,
  type Mandature,
  type Seance,
} from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enumerer, majuscule, quand } from '../format.ts';
import { avec, tous, trouver } from '../queries.ts';
import { ADRESSES, adresseDe, adresseSeance } from '../urls.ts';
import { definition, inconnu, jour, lien, type Morceaux } from './morceaux.ts';
import { periodeEnClair } from './periode.ts';

/** Keys, not words: no language orders them. */
export const comparer = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

export const parDate = <T extends { date: Seance['date'] }>(a: T, b: T): number =>
  comparer(cleDeTri(a.date), cleDeTri(b.date));

/** Newest first; what has no date comes last. */
export const parDateInverse = <T extends { date: Seance['date'] }>(a: T, b: T): number =>
  comparer(b.date ? cleDeTri(b.date) : '', a.date ? cleDeTri(a.date) : '');

/** Type and status, each a link to its definition (rule 9). */
export function natureDeSeance(ctx: Contexte, { type, statut }: Seance): Morceaux {
  return [
    { texte: TYPES_DE_SEANCE[type].libelle, lien: definition(ctx, type) },
    ', ',
    {
      texte: STATUTS_DE_SEANCE[statut].libelle.toLocaleLowerCase('fr'),
      lien: definition(ctx, statut),
    },
  ];
}

export const etatDuCompteRendu = (ctx: Contexte, { etat }: CompteRendu) => ({
  texte: ETATS_DE_COMPTE_RENDU[etat].libelle,
  lien: definition(ctx, etat),
});

export function ligneSeance(ctx: Contexte, seance: Seance): LigneProps {
  const groupes = tous(ctx.publication, 'groupes', seance.groupes);
  return {
    quand: quand(seance.date, 'date non relevée'),
    titre: [lien(ctx, seance.titre, adresseSeance(seance))],
    textes: [
      [
        ...natureDeSeance(ctx, seance),
        groupes.length > 0 ? ` : ${enumerer(groupes.map((g) => g.nom))}` : '',
        '.',
        seance.lieu === null ? '' : ` ${seance.lieu}.`,
      ],
    ],
  };
}

/** The same séance, in a list of entities. */
export function entreeSeance(ctx: Contexte, seance: Seance): ActeLigneProps {
  const groupes = tous(ctx.publication, 'groupes', seance.groupes);
  return {
    surtitre: seance.date === null ? [inconnu('date non relevée')] : [jour(seance.date.date)],
    titre: seance.titre,
    lien: ctx.base + adresseSeance(seance),
    meta: [
      [
        ...natureDeSeance(ctx, seance),
        groupes.length > 0 ? ` : ${enumerer(groupes.map((g) => g.nom))}` : '',
        '.',
        seance.lieu === null ? '' : ` ${seance.lieu}.`,
        seance.date?.mention ? ` ${majuscule(seance.date.mention)}.` : '',
      ],
    ],
  };
}

export function entreeCompteRendu(ctx: Contexte, compteRendu: CompteRendu): ActeLigneProps {
  const seance = trouver(ctx.publication, 'seances', compteRendu.seance);
  const decisions = compteRendu.decisions.length;
  return {
    surtitre: seance.date === null ? [inconnu('date non relevée')] : [jour(seance.date.date)],
    titre: compteRendu.titre,
    lien: `${ctx.base}${ADRESSES.comptesRendus}${compteRendu.slug}/`,
    meta: [
      [
        `${TYPES_DE_SEANCE[seance.type].libelle}. Compte rendu : `,
        etatDuCompteRendu(ctx, compteRendu),
        decisions > 0 ? `. ${compte(decisions, 'décision')}.` : '.',
      ],
    ],
  };
}

export function ligneGroupe(ctx: Contexte, groupe: Groupe): ActeLigneProps {
  const mandature = trouver(ctx.publication, 'mandatures', groupe.mandature);
  const actes = avec(ctx.publication, 'actes', 'groupe', groupe.id);
  return {
    surtitre: mandature.promotion,
    titre: groupe.nom,
    lien: ctx.base + (adresseDe(ctx.publication, { type: 'groupes', id: groupe.id }) ?? ''),
    meta: [
      [
        groupe.nombreDeSieges === null
          ? inconnu('nombre de sièges non relevé')
          : compte(groupe.nombreDeSieges, 'siège'),
        actes.length > 0
          ? `\u00A0; ${compte(actes.length, 'texte adressé', 'textes adressés')} à la Ville`
          : '',
      ],
      ...groupe.enBref.slice(0, 1),
    ],
  };
}

export function ligneMandature(ctx: Contexte, mandature: Mandature): ActeLigneProps {
  const p = ctx.publication;
  const faits: [number, string, string?][] = [
    [avec(p, 'groupes', 'mandature', mandature.id).length, 'groupe'],
    [avec(p, 'seances', 'mandature', mandature.id).length, 'séance'],
    [avec(p, 'actes', 'mandature', mandature.id).length, 'texte', 'textes'],
  ];
  return {
    surtitre: mandature.titre,
    titre: mandature.promotion,
    lien: `${ctx.base}${ADRESSES.mandatures}${mandature.slug}/`,
    meta: [
      periodeEnClair(mandature.debut, mandature.fin),
      [
        mandature.nombreDeSieges === null
          ? inconnu('nombre de sièges non relevé')
          : compte(mandature.nombreDeSieges, 'siège'),
        ...faits.map(([n, mot, pluriel]) => (n === 0 ? '' : `, ${compte(n, mot, pluriel)}`)),
      ],
    ],
  };
}
