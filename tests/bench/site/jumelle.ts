/** The twin of one of our pages: the same words, in the shell and the classes of a design kit. */
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { Contenu, Trousse } from './trousses/trousse.ts';

type Noeud = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What has a meaning without our styles. */
const GARDES = new Set(['id', 'href', 'datetime', 'lang', 'scope', 'colspan', 'rowspan', 'open']);

function* descendre(noeud: Noeud): Generator<Element> {
  if ('attrs' in noeud) yield noeud;
  if ('childNodes' in noeud) for (const enfant of noeud.childNodes) yield* descendre(enfant);
}

const texteDe = (noeud: Noeud): string =>
  noeud.nodeName === '#text'
    ? (noeud as DefaultTreeAdapterTypes.TextNode).value
    : 'childNodes' in noeud
      ? noeud.childNodes.map(texteDe).join('')
      : '';

function trouver(racine: Noeud, balise: string): Element {
  for (const element of descendre(racine)) if (element.tagName === balise) return element;
  throw new Error(`La page n’a pas de <${balise}>.`);
}

const liensDans = (racine: Noeud): string[] =>
  [...descendre(racine)]
    .filter(({ tagName }) => tagName === 'a')
    .map((lien) => texteDe(lien).trim());

function habiller(element: Element, classes: Trousse['classes']): void {
  element.childNodes = element.childNodes.filter(({ nodeName }) => nodeName !== 'svg');
  for (const enfant of element.childNodes) if ('attrs' in enfant) habiller(enfant, classes);
  const classe = classes[element.tagName];
  element.attrs = [
    ...(classe === undefined ? [] : [{ name: 'class', value: classe }]),
    ...element.attrs.filter(({ name }) => GARDES.has(name)),
  ];
}

/** The page in the clothes of a kit. */
export function jumelleDe(html: string, { classes, page }: Trousse): string {
  const document = parse(html);
  const principal = trouver(document, 'main');
  habiller(principal, classes);
  const contenu: Contenu = {
    titre: texteDe(trouver(document, 'title')),
    nom: texteDe(trouver(trouver(document, 'header'), 'span')).trim(),
    menu: liensDans(trouver(trouver(document, 'header'), 'nav')),
    pied: liensDans(trouver(document, 'footer')),
    principal: serialize(principal),
  };
  return page(contenu);
}
