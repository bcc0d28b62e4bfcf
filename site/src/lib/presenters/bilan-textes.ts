import {
  comptesDuBilan,
  type ActeDuBilan,
  type Bilan,
  type MesureDuBilan,
  type Relance,
} from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Rubrique } from '../../components/Dossier/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, enDate, enLettres, enumerer, majuscule, quandLe } from '../format.ts';
import { chercher } from '../queries.ts';
import { ADRESSES, adresseActe } from '../urls.ts';
import { depuisRetirees } from './bilan-etats.ts';
import { rangerActes, suivieFigee, suiviesFigees } from './bilan-fige.ts';
import { mesureLigne } from './listes-de-mesures.ts';
import { comptesEnPhrase, direEtat, ranger, type CompteDEtat } from './mesures.ts';
import { enchainer, inconnu, lien, type Morceaux } from './morceaux.ts';
import { relancesDe } from './suites.ts';
import { surtitreDActe } from './votes.ts';
import { rubriqueSi } from './vues.ts';

type Attente = ActeDuBilan['attentes'][number];

function pointDe(ctx: Contexte, id: string | null): Morceaux {
  const point = chercher(ctx.publication, 'pointsDeSuivi', id);
  if (point === null) return [];
  return [
    lien(
      ctx,
      `point de suivi n°\u00A0${String(point.numero)}`,
      `${ADRESSES.pointsDeSuivi}${point.slug}/`,
    ),
  ];
}

function issue(ctx: Contexte, { statut, point, venuLe }: Attente): Texte {
  const lu = pointDe(ctx, point);
  const suite: Morceaux = lu.length > 0 ? ['\u00A0: ', ...lu, '.'] : ['.'];
  if (statut === 'a-venir') return 'Attendu\u00A0: cette date n’était pas passée.';
  if (venuLe === null) return [inconnu('non venu')];
  return statut === 'tenue'
    ? [`Venu le ${enDate(venuLe)}`, ...suite]
    : [`Non venu à cette date. Venu le ${enDate(venuLe)}`, ...suite];
}

const RETIRE = 'Texte retiré du site depuis';

const nomDActe = (ctx: Contexte, id: string | null): Texte => {
  const acte = chercher(ctx.publication, 'actes', id);
  return acte ? [lien(ctx, acte.titre, adresseActe(acte))] : RETIRE;
};

/** « deux sont venus à la date, un n’est pas venu » */
function phraseDesAttentes(attentes: readonly Attente[]): string {
  const n = (garder: (attente: Attente) => boolean): number => attentes.filter(garder).length;
  const dits: [number, string, string][] = [
    [n((a) => a.statut === 'tenue'), 'est venu à temps', 'sont venus à temps'],
    [
      n((a) => a.statut === 'manquee' && a.venuLe !== null),
      'est venu en retard',
      'sont venus en retard',
    ],
    [n((a) => a.statut === 'manquee' && a.venuLe === null), 'n’est pas venu', 'ne sont pas venus'],
    [n((a) => a.statut === 'a-venir'), 'était encore attendu', 'étaient encore attendus'],
  ];
  const phrases = dits
    .filter(([nombre]) => nombre > 0)
    .map(([nombre, un, plusieurs]) => `${enLettres(nombre)} ${nombre === 1 ? un : plusieurs}`);
  const total = attentes.length;
  return `${majuscule(enLettres(total))} ${accord(total, 'point')} de suivi ${accord(total, 'était attendu', 'étaient attendus')}\u00A0: ${enumerer(phrases)}.`;
}

/** The points due in the year, and what came. */
export function attentes(ctx: Contexte, bilan: Bilan): Rubrique {
  const lignes = rangerActes(ctx, bilan)
    .complets.flatMap(({ acte, attentes: siennes }) =>
      siennes.map((attente) => ({ acte, attente })),
    )
    .sort((a, b) => a.attente.date.localeCompare(b.attente.date));
  return {
    id: 'points',
    titre: `Les points de suivi de ${String(bilan.annee)}`,
    phrase:
      lignes.length === 0
        ? 'Aucun point de suivi n’était attendu.'
        : phraseDesAttentes(lignes.map(({ attente }) => attente)),
    lignes:
      lignes.length === 0
        ? undefined
        : lignes.map(({ acte, attente }): LigneProps => ({
            quand: { avant: 'avant le', ...quandLe(attente.date) },
            titre: nomDActe(ctx, acte),
            textes: [issue(ctx, attente)],
          })),
  };
}

/** « Quatre questions, dont une sans réponse. » */
function phraseDesRelances(total: number, ouvertes: number): string {
  if (total === 1)
    return ouvertes === 1 ? 'Une question, restée sans réponse.' : 'Une question, et sa réponse.';
  return `${majuscule(enLettres(total, 'f'))} questions, dont ${ouvertes === 0 ? 'aucune' : enLettres(ouvertes, 'f')} sans réponse.`;
}

/** The questions put to the City, as they stood: an answer that came later is not told here. */
export function relances(ctx: Contexte, bilan: Bilan): Rubrique {
  const posees = bilan.relances.flatMap(({ relance: id, repondueLe }): Relance[] => {
    const relance = chercher(ctx.publication, 'relances', id);
    if (!relance) return [];
    return [{ ...relance, repondueLe, reponse: repondueLe === null ? null : relance.reponse }];
  });
  const total = bilan.relances.length;
  const ouvertes = bilan.relances.filter(({ repondueLe }) => repondueLe === null).length;
  return {
    id: 'relances',
    titre: 'Les questions posées à la Ville',
    phrase:
      total === 0 ? 'Aucune question posée n’est relevée.' : phraseDesRelances(total, ouvertes),
    lignes:
      posees.length === 0
        ? undefined
        : relancesDe({ ...ctx, aujourdhui: bilan.arreteLe }, posees).map(
            ({ id: _, ...ligne }) => ligne,
          ),
  };
}

function mesureFigee(ctx: Contexte, ligne: MesureDuBilan): ActeLigneProps[] {
  const suivie = suivieFigee(ctx, ligne);
  if (suivie === null) return [];
  const { derniereNouvelle } = ligne;
  const point = pointDe(ctx, ligne.point);
  const dite: Texte =
    derniereNouvelle === null
      ? [inconnu('aucun point n’en a parlé')]
      : [
          `Dernière parole de la Ville\u00A0: ${enDate(derniereNouvelle)}`,
          ...(point.length > 0 ? [', ', ...point, '.'] : ['.']),
        ];
  return [{ ...mesureLigne(ctx, suivie), meta: [dite] }];
}

/** « Quatre mesures : deux sont réalisées et deux sont en cours. », « Quatre mesures, toutes en cours. » */
function phraseDesMesures(comptes: readonly CompteDEtat[]): string {
  const total = comptes.reduce((somme, { nombre }) => somme + nombre, 0);
  const combien = `${majuscule(enLettres(total, 'f'))} ${accord(total, 'mesure')}`;
  const [seul, ...autres] = comptes;
  return seul === undefined || autres.length > 0
    ? `${combien}\u00A0: ${comptesEnPhrase(comptes)}.`
    : `${combien}, ${total > 1 ? 'toutes ' : ''}${direEtat(seul)}.`;
}

function texteComplet(ctx: Contexte, rangee: ActeDuBilan, rang: number): Rubrique {
  const acte = chercher(ctx.publication, 'actes', rangee.acte);
  const promotion = chercher(ctx.publication, 'mandatures', rangee.mandature)?.promotion;
  const { mesures } = rangee;
  const { retirees } = suiviesFigees(ctx, mesures);
  const comptes = ranger(comptesDuBilan({ actes: [rangee] })).filter((c) => c.nombre > 0);
  return {
    id: acte?.id ?? `texte-${String(rang + 1)}`,
    titre: acte?.titre ?? RETIRE,
    notes: [
      ...(acte ? [surtitreDActe(acte)] : []),
      ...(promotion ? [promotion] : []),
      ...(acte ? [[lien(ctx, 'Lire le texte', adresseActe(acte))]] : []),
    ],
    phrase: phraseDesMesures(comptes),
    textes: depuisRetirees(retirees),
    actes: retirees === mesures.length ? undefined : mesures.flatMap((m) => mesureFigee(ctx, m)),
  };
}

/** Text by text, the last promotion first; then those of which the bilan says nothing (rule 7). */
export function textes(ctx: Contexte, bilan: Bilan): Rubrique[] {
  const { complets, partiels } = rangerActes(ctx, bilan);
  const cites = complets.filter(({ mesures }) => mesures.length > 0);
  const sansMesure = complets.filter(({ mesures }) => mesures.length === 0);
  return [
    ...cites.map((rangee, rang) => texteComplet(ctx, rangee, rang)),
    ...rubriqueSi(sansMesure.length > 0, {
      id: 'sans-mesure',
      titre: 'Textes sans mesure',
      phrase: `${majuscule(compte(sansMesure.length, 'texte adopté', 'textes adoptés'))}, aucune mesure citée.`,
      textes: [enchainer(sansMesure.map(({ acte }) => nomDActe(ctx, acte)))],
    }),
    ...rubriqueSi(partiels.length > 0, {
      id: 'non-releves',
      titre: 'Textes non relevés',
      phrase: `De ${compte(partiels.length, 'texte')}, ce bilan ne dit rien.`,
      textes: [
        'Leur suivi n’est pas relevé ici en entier\u00A0: la Ville a pu en parler. Aucun silence n’y est compté.',
        ...partiels.map(({ acte }) => nomDActe(ctx, acte)),
      ],
    }),
  ];
}
