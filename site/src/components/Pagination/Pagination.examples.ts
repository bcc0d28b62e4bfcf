import type { Exemples } from '../exemples.ts';
import type { PaginationProps } from './props.ts';

const pages = (nombre: number, courante: number) =>
  Array.from({ length: nombre }, (_, i) => ({
    numero: i + 1,
    lien: i === 0 ? '/mesures/' : `/mesures/page/${String(i + 1)}/`,
    courante: i + 1 === courante,
  }));

export const exemples: Exemples<PaginationProps> = {
  'trois pages, la première': { etiquette: 'Pages des actes', pages: pages(3, 1) },
  'vingt pages, la huitième': { etiquette: 'Pages des mesures', pages: pages(20, 8) },
};
