const MOIS =
  'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(',');

/** « 3 décembre 2026 », « 1er mars 2026 », « mars 2026 » or « 2026 »; what is not a date is left as it is. */
export function direJour(ecrit: string): string {
  const [, annee = '', mois, jour] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(ecrit) ?? [];
  if (annee === '') return ecrit;
  if (mois === undefined) return annee;
  const nom = MOIS[Number(mois) - 1];
  if (nom === undefined) return ecrit;
  if (jour === undefined) return `${nom}\u00a0${annee}`;
  return `${jour === '01' ? '1er' : String(Number(jour))}\u00a0${nom}\u00a0${annee}`;
}

/** « 3 décembre 2026 à 9 h 00 », from a wall time in Paris. */
export const direHeure = (heure: string): string =>
  `${direJour(heure)} à ${String(Number(heure.slice(11, 13)))}\u00a0h\u00a0${heure.slice(14, 16)}`;
