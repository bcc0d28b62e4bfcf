import { rendreInsecable } from './insecables.ts';
import { decouperOrdinaux } from './ordinaux.ts';
import type { Morceau, Texte } from './props.ts';

/** What is written on the page: words, or an element around other nodes. */
export type Noeud = string | Element;

export interface Element {
  balise: 'a' | 'time' | 'b' | 'sup' | 'del' | 'ins' | 'q' | 'span' | 'wbr';
  attributs: { href?: string; datetime?: string; lang?: string; dir?: 'rtl'; class?: string };
  enfants: Noeud[];
}

/** The words of a string, with French spaces and ordinals (`1<sup>re</sup>`). */
export function noeudsDuTexte(texte: string): Noeud[] {
  return decouperOrdinaux(rendreInsecable(texte)).map((portion) =>
    portion.exposant ? { balise: 'sup', attributs: {}, enfants: [portion.texte] } : portion.texte,
  );
}

const CLASSES = [
  ['inconnu', 'inconnu'],
  ['exemple', 'exemple'],
  ['liaison', 'liaison'],
  ['masque', 'hv'],
  ['insecable', 'ref'],
  ['adresse', 'url'],
] as const;

/** Languages written from right to left. */
const DROITE_A_GAUCHE = /^(?:ar|fa|he|ur|yi)\b/u;

const attributsDeLangue = (lang: string): Element['attributs'] =>
  DROITE_A_GAUCHE.test(lang) ? { lang, dir: 'rtl' } : { lang };

/** Where a long address would rather break: after its @, or before its last word. */
const JOINT = /(?<=@)|(?<=[^/]\/)(?=[^/]+\/?$)/u;

function noeudsDeLAdresse(texte: string): Noeud[] {
  const coupe: Noeud = { balise: 'wbr', attributs: {}, enfants: [] };
  return texte.split(JOINT).flatMap((mot, i): Noeud[] => (i === 0 ? [mot] : [coupe, mot]));
}

/** The elements that carry the meanings of a run, around its words. */
function noeudsDuMorceau(m: Morceau): Noeud[] {
  let noeuds = m.adresse ? noeudsDeLAdresse(m.texte) : noeudsDuTexte(m.texte);
  const entourer = (balise: Element['balise'], attributs: Element['attributs'] = {}): void => {
    noeuds = [{ balise, attributs, enfants: noeuds }];
  };
  const classes = CLASSES.filter(([propriete]) => m[propriete]).map(([, classe]) => classe);
  if (classes.length > 0) entourer('span', { class: classes.join(' ') });
  if (m.exposant) entourer('sup');
  if (m.ajoute) entourer('ins');
  if (m.retire) entourer('del');
  if (m.citation) entourer('q');
  if (m.date) entourer('time', { datetime: m.date });
  if (m.fort) entourer('b');
  if (m.lien !== undefined) entourer('a', { href: m.lien });
  if (m.langue) {
    const [seul] = noeuds;
    const attributs = attributsDeLangue(m.langue);
    if (typeof seul === 'object') Object.assign(seul.attributs, attributs);
    else entourer('span', attributs);
  }
  return noeuds;
}

export function noeudsDe(de: Texte): Noeud[] {
  if (typeof de === 'string') return noeudsDuTexte(de);
  return de.flatMap((m) => (typeof m === 'string' ? noeudsDuTexte(m) : noeudsDuMorceau(m)));
}
