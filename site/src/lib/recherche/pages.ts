import type { Contexte } from '../contexte.ts';
import { ADRESSES, adresses } from '../urls.ts';
import type { Fiche } from './fiche.ts';
import { SORTE_DES_PAGES } from './sortes.ts';

/** Written pages that are found, besides everything under `/comprendre/`. */
const PAGES: readonly string[] = [
  ADRESSES.suivre,
  ADRESSES.donnees,
  ADRESSES.corrections,
  ADRESSES.accessibilite,
  ADRESSES.mentionsLegales,
  ADRESSES.donneesPersonnelles,
];

/** Without what was withdrawn: its address stays, its words do not. */
export function pagesCherchees({ publication, aujourdhui }: Contexte): string[] {
  const retirees = publication.retraits.map(({ adresse }) => adresse);
  return adresses(publication, aujourdhui).filter(
    (adresse) =>
      (PAGES.includes(adresse) ||
        (adresse.startsWith(ADRESSES.comprendre) && adresse.endsWith('/'))) &&
      !retirees.includes(adresse),
  );
}

const ENTITES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decoder(tout: string, nom: string): string {
  const code = /^#x([0-9a-f]+)$/i.exec(nom)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  if (nom.startsWith('#')) return String.fromCodePoint(Number(nom.slice(1)));
  return ENTITES[nom] ?? tout;
}

/** The words of our own HTML: what is drawn or hidden goes, tags become spaces. */
const motsDuHtml = (html: string): string =>
  html
    .replace(/<(svg|script|style|template|nav)\b.*?<\/\1>/gs, ' ')
    .replace(/<(?:\/?(?:a|b|strong|em|span|time|sup|abbr|q|kbd)\b[^>]*)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([a-z0-9#]+);/gi, decoder)
    .replace(/\s+/g, ' ')
    .trim();

const premier = (html: string, motif: RegExp): string => motif.exec(html)?.[1] ?? '';

/** A written page, read from its rendered HTML: its text is nowhere else. */
export function ficheDePage(adresse: string, html: string): Fiche {
  const contenu = premier(html, /<main\b[^>]*>(.*)<\/main>/s);
  return {
    adresse,
    titre: motsDuHtml(premier(contenu, /<h1\b[^>]*>(.*?)<\/h1>/s)),
    genre: 'Explication',
    type: SORTE_DES_PAGES.cle,
    annee: null,
    date: '',
    etat: '',
    texte: motsDuHtml(contenu.replace(/^.*?<\/h1>/s, '')),
  };
}
