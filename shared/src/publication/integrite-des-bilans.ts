import type { Faute } from './faute.ts';
import type { Publication } from './schema.ts';

/** One bilan a year, numbered in the order of the years and of the days they were frozen; only a withdrawn one leaves a hole. */
function* numeros({ bilans: tous, retraits }: Publication): Generator<Faute> {
  const annees = new Set<number>();
  for (const [i, { annee }] of tous.entries()) {
    if (annees.has(annee))
      yield {
        chemin: `bilans[${String(i)}].annee`,
        message: `l’année ${String(annee)} a deux bilans`,
        avec: tous.filter((autre) => autre.annee === annee).map(({ id }) => `bilans/${id}`),
      };
    annees.add(annee);
  }
  const ranges = [...tous.entries()].sort(([, a], [, b]) => a.numero - b.numero);
  let trous = retraits.filter(({ objet }) => objet.type === 'bilans').length;
  let precedent = { numero: 0, annee: 0, arreteLe: '' };
  for (const [i, { numero, annee, arreteLe }] of ranges) {
    const chemin = `bilans[${String(i)}].numero`;
    trous -= numero - precedent.numero - 1;
    if (numero === precedent.numero)
      yield {
        chemin,
        message: `deux bilans portent le n°\u00a0${String(numero)}`,
        avec: tous.map(({ id }) => `bilans/${id}`),
      };
    else if (trous < 0) {
      // Of the series, not of one bilan: a withdrawal that is being made takes none of the others with it.
      yield {
        chemin: 'bilans',
        message: `le bilan n°\u00a0${String(numero)} ne suit pas le précédent`,
        avec: tous.map(({ id }) => `bilans/${id}`),
      };
      trous = 0;
    }
    if (arreteLe < precedent.arreteLe || annee < precedent.annee)
      yield {
        chemin,
        message: `le bilan n°\u00a0${String(numero)} est d’avant le précédent`,
        avec: tous.map(({ id }) => `bilans/${id}`),
      };
    precedent = { numero, annee, arreteLe };
  }
}

/** A measure stands under its own acte. */
function* mesures(p: Publication): Generator<Faute> {
  const actes = new Map(p.mesures.map(({ id, acte }) => [id, acte]));
  for (const [i, bilan] of p.bilans.entries()) {
    for (const [j, { acte, mesures: rangees }] of bilan.actes.entries()) {
      for (const { mesure } of rangees) {
        const sien = mesure === null ? undefined : actes.get(mesure);
        if (acte !== null && sien !== undefined && sien !== acte)
          yield {
            chemin: `bilans[${String(i)}].actes[${String(j)}].mesures`,
            message: `«\u00a0${String(mesure)}\u00a0» n’est pas une mesure de cet acte`,
            avec: [`mesures/${String(mesure)}`],
          };
      }
    }
  }
}

/** What holds the yearly reports together. */
export function* bilans(p: Publication): Generator<Faute> {
  yield* numeros(p);
  yield* mesures(p);
}
