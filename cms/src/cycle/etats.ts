/** Where a page is, from its first word to its withdrawal. */
export const ETATS_DE_PAGE = {
  brouillon: 'Brouillon',
  'a-relire': 'À relire',
  publie: 'Publié',
  retire: 'Retiré',
} as const;
export type EtatDePage = keyof typeof ETATS_DE_PAGE;
