export interface PaginationProps {
  /** « Pages de la liste des actes ». */
  etiquette: string;
  pages: readonly { numero: number; lien: string; courante?: boolean | undefined }[];
}
