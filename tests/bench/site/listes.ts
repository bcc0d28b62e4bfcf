import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Barre } from '../barre.ts';
import { pagesDExemple } from './exemples.ts';

type Noeud = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const ENTREES = new Set(['li', 'tr', 'dt', 'article']);
/** A menu is not what one came to read; a drawing is not read. */
const AUTRES = new Set(['nav', 'header', 'footer', 'aside', 'svg', 'thead']);
/** A text of the Assembly, its notes and the story of one text are read from end to end. */
const TEXTES = new Set(['blocs', 'sources', 'ligne-evenements']);
const MONTREES = 5;

const attribut = (element: Element, nom: string): string =>
  element.attrs.find(({ name }) => name === nom)?.value ?? '';

const isAutre = (element: Element): boolean =>
  AUTRES.has(element.tagName) ||
  attribut(element, 'aria-hidden') === 'true' ||
  attribut(element, 'class')
    .split(' ')
    .some((classe) => TEXTES.has(classe));

const meneQuelquePart = (noeud: Noeud): boolean =>
  noeud.nodeName === 'a' || ('childNodes' in noeud && noeud.childNodes.some(meneQuelquePart));

/** A row of figures is read with its table; a row that leads somewhere is an entry. */
const isEntree = (noeud: Noeud): boolean =>
  'tagName' in noeud &&
  ENTREES.has(noeud.tagName) &&
  (noeud.tagName !== 'tr' || meneQuelquePart(noeud));

/** The number of entries of each list of a page; a list inside an entry belongs to it. */
export function listesDe(noeud: Noeud): number[] {
  if (!('childNodes' in noeud)) return [];
  if ('attrs' in noeud && isAutre(noeud)) return [];
  const entrees = noeud.childNodes.filter(isEntree).length;
  const autres = noeud.childNodes.filter((enfant) => !isEntree(enfant)).flatMap(listesDe);
  return entrees > 0 ? [entrees, ...autres] : autres;
}

/**
 * Entries that one meets at once. A page of lists counts them all, whatever the number of lists they are cut in; the
 * page of one thing, which has several sections, counts its longest list.
 */
export function entreesDe(html: string, genre: string): number {
  const listes = listesDe(parse(html));
  return genre.endsWith('/*') ? Math.max(0, ...listes) : listes.reduce((a, b) => a + b, 0);
}

export const listes: Barre = {
  groupe: 'site',
  nom: 'listes',
  seuil: { max: 50, unite: 'entrées' },
  mesurer: async ({ dire }) => {
    const lues = (await pagesDExemple())
      .map(({ exemple, adresse, genre, html }) => ({
        page: `${exemple} ${adresse}`,
        entrees: entreesDe(html, genre),
      }))
      .toSorted((a, b) => b.entrees - a.entrees);
    for (const { page, entrees } of lues.slice(0, MONTREES)) dire(`${entrees} entrées ${page}`);
    return { valeur: lues[0]?.entrees ?? NaN, echantillons: lues };
  },
};
