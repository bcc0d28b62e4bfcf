/** « 4 812 », « 53,6 % », « 44 € »: cells that are set to the right. */
export function estNombre(cellule: string): boolean {
  return /^[−-]?\d[\d\s\u00A0]*(,\d+)?[\s\u00A0]?[%€]?$/u.test(cellule.trim());
}
