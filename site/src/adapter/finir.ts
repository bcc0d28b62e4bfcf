import { donneesLiees } from '../lib/donnees-liees/page.ts';
import { createFinition } from '../rendu/finir-page.ts';
import feuille from '../styles/site.css?inline';

const finir = createFinition(feuille);

/** The page with its stylesheet, and its data for machines. */
export const finirPage = (html: string, locals: App.Locals, chemin: string): string =>
  finir(html, locals.base, donneesLiees(locals, chemin));
