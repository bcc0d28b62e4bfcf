/** One criterion of RGAA 4.1, and how we checked it ourselves. It is a self-check, not an audit. */

export const VERDICTS = {
  conforme: 'conforme',
  'non-conforme': 'non conforme',
  'non-applicable': 'non applicable',
} as const;
export type Verdict = keyof typeof VERDICTS;

export const MOYENS = {
  axe: 'axe-core, sur chaque genre de page, à trois largeurs, en clair et en sombre',
  html: 'html-validate, sur chaque page',
  parcours: 'parcours dans un navigateur, au clavier et sous huit conditions de lecture',
  inventaire: 'recherche de l’élément sur chaque page : il ne s’y trouve pas',
  regard: 'lecture des pages à l’œil et de leur source',
} as const;
export type Moyen = keyof typeof MOYENS;

export interface Critere {
  numero: string;
  /** In our own words. */
  titre: string;
  verdict: Verdict;
  moyen: Moyen;
  /** What was looked at, or why it does not apply. */
  note: string;
  /** Selector that must match nothing on any page, when the criterion has no object here. */
  absents?: string;
  /** It holds for what the record of Paris publishes today, and may change with it. */
  selonLeRegistre?: true;
}

export const conforme = (numero: string, titre: string, moyen: Moyen, note: string): Critere => ({
  numero,
  titre,
  verdict: 'conforme',
  moyen,
  note,
});

/** Not applicable, and the proof: nothing on the site matches. */
export const sansObjet = (
  numero: string,
  titre: string,
  absents: string,
  note: string,
): Critere => ({ numero, titre, verdict: 'non-applicable', moyen: 'inventaire', note, absents });

/** Not applicable for a reason no selector can show. */
export const nonApplicable = (numero: string, titre: string, note: string): Critere => ({
  numero,
  titre,
  verdict: 'non-applicable',
  moyen: 'regard',
  note,
});
