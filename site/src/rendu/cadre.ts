/** What does not change while a renderer lives. */
export interface Cadre {
  varDir: string;
  /** Directory of the publication. */
  publication: string;
  base: string;
  origine: string;
  autorite: string | undefined;
}

export interface Passe {
  /** Civil date the pages speak of, `YYYY-MM-DD`. */
  aujourdhui: string;
  /** Also renders what did not move. */
  isComplete?: boolean | undefined;
  /** Somebody said that fewer pages are meant. */
  isBaisseAdmise?: boolean | undefined;
  /** Also renders `/atelier/`, for the tests. */
  atelier?: boolean | undefined;
}
