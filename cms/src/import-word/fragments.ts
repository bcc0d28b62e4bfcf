import type { Fragment } from '@acp/shared/model';
import { attributDe, isElement, motsDuNoeud, type ElementHtml, type NoeudHtml } from './html.ts';
import type { Pertes } from './rapport.ts';

type Marques = Omit<Fragment, 'texte'>;

/** What the site may link to: the web, a page of its own, an address to write to. */
const ADRESSE = /^(?:https?:\/\/|mailto:)\S+$/u;
const RENVOI_DE_NOTE = /^#(?:footnote|endnote|comment)-/u;

const PERDUES = { img: 'image', s: 'barre', sub: 'indice' } as const;

function marquesDe(element: ElementHtml, marques: Marques, pertes: Pertes): Marques {
  const { tagName } = element;
  const langue = /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.exec(attributDe(element, 'lang') ?? '')?.[0];
  const suite: Marques = langue && !langue.startsWith('fr') ? { ...marques, langue } : marques;
  if (tagName === 'strong' || tagName === 'b') return { ...suite, gras: true };
  if (tagName === 'sup') return { ...suite, exposant: true };
  const adresse = tagName === 'a' ? attributDe(element, 'href') : undefined;
  if (adresse === undefined) return suite;
  if (ADRESSE.test(adresse)) return { ...suite, lien: adresse };
  pertes.add('lien', `${motsDuNoeud(element)} (${adresse})`);
  return suite;
}

function lire(noeud: NoeudHtml, marques: Marques, pertes: Pertes): Fragment[] {
  if (!isElement(noeud)) {
    const texte = motsDuNoeud(noeud).replace(/[ \t\n\r]+/gu, ' ');
    return texte ? [{ texte, ...marques }] : [];
  }
  if (noeud.tagName === 'br') return [{ texte: '\n', ...marques }];
  if (noeud.tagName === 'a' && RENVOI_DE_NOTE.test(attributDe(noeud, 'href') ?? '')) return [];
  if (noeud.tagName === 'img') {
    pertes.add(PERDUES.img, attributDe(noeud, 'alt') ?? '');
    return [];
  }
  const suite = marquesDe(noeud, marques, pertes);
  return noeud.childNodes.flatMap((enfant) => lire(enfant, suite, pertes));
}

const isPareil = (a: Fragment, b: Fragment): boolean =>
  a.gras === b.gras && a.exposant === b.exposant && a.langue === b.langue && a.lien === b.lien;

/** Neighbours that look the same are one run; no space at either end, nothing empty. */
function reunir(fragments: readonly Fragment[]): Fragment[] {
  const runs: Fragment[] = [];
  for (const fragment of fragments) {
    const dernier = runs.at(-1);
    if (dernier && isPareil(dernier, fragment)) dernier.texte += fragment.texte;
    else runs.push({ ...fragment });
  }
  while (runs[0] && runs[0].texte.trimStart() === '') runs.shift();
  while (runs.at(-1)?.texte.trimEnd() === '') runs.pop();
  const [premier, dernier] = [runs[0], runs.at(-1)];
  if (premier) premier.texte = premier.texte.replace(/^[ \n]+/u, '');
  if (dernier) dernier.texte = dernier.texte.replace(/[ \n]+$/u, '');
  return runs;
}

/** The runs of a paragraph, as the model knows them. */
export const toFragments = (noeuds: readonly NoeudHtml[], pertes: Pertes): Fragment[] =>
  reunir(noeuds.flatMap((noeud) => lire(noeud, {}, pertes)));
