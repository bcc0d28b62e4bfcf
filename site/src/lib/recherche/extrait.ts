import { longueurDElision, termesIndexes } from './plier.ts';

/** A run of text, marked when it is what was asked. */
export interface Segment {
  texte: string;
  marque: boolean;
}

const MOT = /[\p{L}\p{N}]+(?:[-‐‑’'·][\p{L}\p{N}]+)*/gu;
const LONGUEUR = 34;
const AVANT = 6;

/** Long enough a common beginning: « citoyenne » and « citoyen ». */
function sontParents(a: string, b: string): boolean {
  let commun = 0;
  while (commun < a.length && a[commun] === b[commun]) commun += 1;
  return commun >= 5 && a.length - commun <= 3 && b.length - commun <= 3;
}

const repond = (mot: string, termes: readonly string[]): boolean =>
  termesIndexes(mot).some((indexe) =>
    termes.some((terme) => indexe.startsWith(terme) || sontParents(indexe, terme)),
  );

interface Mot {
  debut: number;
  fin: number;
  marque: boolean;
}

const motsDe = (texte: string, termes: readonly string[]): Mot[] =>
  [...texte.matchAll(MOT)].map((trouve) => ({
    debut: trouve.index + longueurDElision(trouve[0]),
    fin: trouve.index + trouve[0].length,
    marque: repond(trouve[0], termes),
  }));

function segmenter(texte: string, mots: readonly Mot[], debut: number, fin: number): Segment[] {
  const segments: Segment[] = [];
  let ici = debut;
  for (const mot of mots.filter((m) => m.marque && m.debut >= debut && m.fin <= fin)) {
    segments.push({ texte: texte.slice(ici, mot.debut), marque: false });
    segments.push({ texte: texte.slice(mot.debut, mot.fin), marque: true });
    ici = mot.fin;
  }
  segments.push({ texte: texte.slice(ici, fin), marque: false });
  return segments.filter((segment) => segment.texte !== '');
}

/** The whole text, with what was asked marked. */
export const marquer = (texte: string, termes: readonly string[]): Segment[] =>
  segmenter(texte, motsDe(texte, termes), 0, texte.length);

/** Where the words that answer stand closest together, from a few words before the first of them. */
function premierMot(mots: readonly Mot[]): number {
  const marques = mots.flatMap((mot, rang) => (mot.marque ? [rang] : []));
  const voisins = (rang: number): number =>
    marques.filter((autre) => autre >= rang && autre < rang + LONGUEUR - AVANT).length;
  const dense = marques.reduce(
    (choisi, rang) => (voisins(rang) > voisins(choisi) ? rang : choisi),
    marques[0] ?? 0,
  );
  return Math.max(0, Math.min(dense - AVANT, mots.length - LONGUEUR));
}

/** The lines of a text that answer best, or its first ones. */
export function extraire(texte: string, termes: readonly string[]): Segment[] {
  const mots = motsDe(texte, termes);
  const premier = premierMot(mots);
  const dernier = premier + LONGUEUR - 1;
  const debut = premier === 0 ? 0 : (mots[premier]?.debut ?? 0);
  const fin = dernier >= mots.length - 1 ? texte.length : (mots[dernier]?.fin ?? texte.length);
  return [
    ...(debut > 0 ? [{ texte: '… ', marque: false }] : []),
    ...segmenter(texte, mots, debut, fin),
    ...(fin < texte.length ? [{ texte: '…', marque: false }] : []),
  ];
}
