import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** What is read of an HTML tree. */
export type NoeudHtml = DefaultTreeAdapterTypes.ChildNode;
export type ElementHtml = DefaultTreeAdapterTypes.Element;

export const readHtml = (html: string): NoeudHtml[] => parseFragment(html).childNodes;

export const isElement = (noeud: NoeudHtml): noeud is ElementHtml => 'tagName' in noeud;

export const attributDe = (element: ElementHtml, nom: string): string | undefined =>
  element.attrs.find(({ name }) => name === nom)?.value;

export const motsDuNoeud = (noeud: NoeudHtml): string => {
  if (noeud.nodeName === '#text') return (noeud as DefaultTreeAdapterTypes.TextNode).value;
  if (!isElement(noeud)) return '';
  return noeud.tagName === 'br' ? '\n' : noeud.childNodes.map(motsDuNoeud).join('');
};

/** Every element of a name, in reading order, those of a table in a cell left to it. */
export const listElements = (element: ElementHtml, nom: string, sauf?: string): ElementHtml[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((enfant) => [
      ...(enfant.tagName === nom ? [enfant] : []),
      ...(enfant.tagName === sauf ? [] : listElements(enfant, nom, sauf)),
    ]);
