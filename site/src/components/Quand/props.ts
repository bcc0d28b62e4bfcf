/** A date as it is known: a full day, a month, a season, or nothing. */
export interface Quand {
  /** « 15 mars 2024 », « avant le 12 juillet 2027 », « jour non relevé ». */
  texte: string;
  /** `2024-03-15` or `2023-03`, when the text is exactly that date. */
  iso?: string | undefined;
  /** Words before the date: « avant le ». */
  avant?: string | undefined;
  /** A precision, smaller: « la presse annonçait le 16 ». */
  note?: string | undefined;
  inconnu?: boolean | undefined;
}
