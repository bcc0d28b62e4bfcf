import { parolesSur, pointsDe, type Acte, type Mesure, type PointDeSuivi } from '@acp/shared/model';
import type { MesureProps } from '../../components/Mesure/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, enumerer, majuscule, quandLe } from '../format.ts';
import { avec, type MesureSuivie } from '../queries.ts';
import { adresseMesure } from '../urls.ts';
import { etatDe, paragrapheDe, responsabiliteDe, titreDeMesure } from './mesures.ts';
import { lien } from './morceaux.ts';
import { texteDePreuve } from './preuves.ts';

/** Beyond this many, the page of an acte says where each measure is, and the page of each one says the rest. */
const MESURES_EN_DETAIL = 12;

export const isEnDetail = (mesures: readonly MesureSuivie[]): boolean =>
  mesures.length <= MESURES_EN_DETAIL;

/** Reference, paragraph of this page, and who answers for it. */
function faitsDeMesure(ctx: Contexte, mesure: Mesure): Texte[] {
  const paragraphe = paragrapheDe(ctx, mesure);
  return [
    [lien(ctx, mesure.reference, adresseMesure(mesure))],
    ...(paragraphe ? [[paragraphe]] : []),
    ...responsabiliteDe(ctx, mesure),
  ];
}

const pointsDonnes = (ctx: Contexte, acte: Acte): PointDeSuivi[] =>
  pointsDe(acte, avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id));

/** Points given since the City last spoke of the measure, which leave it aside. */
function pointsMuets(mesure: Mesure, points: readonly PointDeSuivi[]): PointDeSuivi[] {
  const derniere = parolesSur(mesure, points).at(-1)?.point;
  return points.filter(
    (p) =>
      (derniere === undefined || p.date > derniere.date) &&
      p.lignes.some((l) => l.mesure === mesure.id && l.etat === 'non-mentionnee'),
  );
}

function phraseDesMuets(muets: readonly PointDeSuivi[]): string | null {
  if (muets.length === 0) return null;
  const numeros = muets.map((p) => `n°\u00A0${String(p.numero)}`);
  return muets.length === 1
    ? `Non mentionnée dans le point ${numeros.join('')}.`
    : `Non mentionnée dans les points ${enumerer(numeros)}.`;
}

/** What each measure of an acte shows: its quoted words, where it is, and since when it is silent. */
const repereDe = (ctx: Contexte, { mesure, etat, sansNouvelleDepuis }: MesureSuivie) => ({
  id: `m${String(mesure.numero)}`,
  numero: mesure.numero,
  titre: titreDeMesure(mesure),
  etat: etatDe(ctx, etat),
  drapeau: sansNouvelleDepuis === null ? undefined : { depuis: quandLe(sansNouvelleDepuis) },
});

/** One measure among many: a link to its page, and how many proofs are found there. */
function mesureEnBref(ctx: Contexte, suivie: MesureSuivie): MesureProps {
  const { mesure, acte } = suivie;
  const preuves = parolesSur(mesure, pointsDonnes(ctx, acte)).at(-1)?.ligne.preuves.length ?? 0;
  return {
    ...repereDe(ctx, suivie),
    lien: ctx.base + adresseMesure(mesure),
    faits: preuves > 0 ? [compte(preuves, 'preuve')] : [],
  };
}

/** One measure as the page of its acte tells it. */
function mesureEnDetail(ctx: Contexte, suivie: MesureSuivie): MesureProps {
  const { mesure, acte, etat } = suivie;
  const points = pointsDonnes(ctx, acte);
  const derniere = parolesSur(mesure, points).at(-1);
  const muets = phraseDesMuets(pointsMuets(mesure, points));
  const dit = derniere?.ligne.texte ?? null;
  const motifs = mesure.echeancesDeplacees.map((e) => ({
    titre: `Échéance déplacée le ${enDate(e.decideLe)}.`,
    texte: `${majuscule(e.ancienne)} devient ${e.nouvelle}. Motif publié\u00A0: ${e.motif}`,
  }));
  if (etat === 'abandonnee' && derniere && dit !== null)
    motifs.push({
      titre: `Motif donné par la Ville le ${enDate(derniere.point.date)}.`,
      texte: dit,
    });
  return {
    ...repereDe(ctx, suivie),
    faits: faitsDeMesure(ctx, mesure),
    motifs,
    textes: [
      ...(dit !== null && etat !== 'abandonnee' ? [dit] : []),
      ...(mesure.motifNonMesurable === null ? [] : [mesure.motifNonMesurable]),
      ...(muets === null ? [] : [muets]),
    ],
    preuves: derniere?.ligne.preuves.map((p) => texteDePreuve(ctx, p)),
  };
}

/** The measures of an acte, as its page shows them. */
export const mesuresDActe = (ctx: Contexte, suivies: readonly MesureSuivie[]): MesureProps[] =>
  suivies.map((m) => (isEnDetail(suivies) ? mesureEnDetail(ctx, m) : mesureEnBref(ctx, m)));
