import type { Texte } from '../Texte/props.ts';

/** « 4 812 », « 53,6 % », « 44 € »: cells that are set to the right. */
function estNombre(cellule: string): boolean {
  return /^[−-]?\d[\d\s\u00A0]*(,\d+)?[\s\u00A0]?[%€]?$/u.test(cellule.trim());
}

/** A column of figures, some of them missing: it is set to the right as a whole, its heading too. */
export function estColonneDeNombres(cellules: readonly Texte[]): boolean {
  const chiffree = (cellule: Texte): boolean => typeof cellule === 'string' && estNombre(cellule);
  const manque = (cellule: Texte): boolean =>
    typeof cellule === 'string'
      ? cellule === ''
      : cellule.every((morceau) => typeof morceau !== 'string' && morceau.inconnu);
  return cellules.some(chiffree) && cellules.every((c) => chiffree(c) || manque(c));
}
