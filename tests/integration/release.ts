/** A rendered release as a visitor’s browser reads it: pages, links, anchors, scripts, words. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Noeud = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One page, as the parser of a browser understands it. */
export interface Page {
  /** `/voeux/code-de-la-rue/`, without prefix. */
  adresse: string;
  liens: string[];
  ancres: Set<string>;
  /** What would run in the visitor’s browser. */
  programmes: string[];
  isIndexable: boolean;
  /** Everything that can be read or heard: texts and attributes. */
  mots: string;
}

export interface Release {
  /** Every file, relative to the release, with its text when it is one. */
  fichiers: Map<string, string>;
  pages: Page[];
}

const LIENS = new Set(['href', 'src', 'action', 'poster', 'data', 'xlink:href', 'formaction']);
const TEXTES = /\.(html|css|js|json|xml|txt|csv|svg|webmanifest|md)$/;
/** Types of script that no browser runs. */
const DONNEES = /^application\/(ld\+)?json$/;

/** `\s` also folds the no-break spaces that typography adds inside a name. */
export const plier = (texte: string): string => texte.replace(/\s+/g, ' ');

function* descendre(noeud: Noeud): Generator<Noeud> {
  yield noeud;
  if ('childNodes' in noeud) for (const enfant of noeud.childNodes) yield* descendre(enfant);
}

function liensDe(element: Element): string[] {
  return element.attrs.flatMap(({ name, value, prefix }) => {
    if (name === 'srcset')
      return value.split(',').map((choix) => choix.trim().split(/\s+/)[0] ?? '');
    return LIENS.has(prefix ? `${prefix}:${name}` : name) ? [value] : [];
  });
}

function programmesDe(element: Element): string[] {
  const attributs = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const trouves = [...attributs].filter(
    ([nom, valeur]) => nom.startsWith('on') || /^\s*javascript:/i.test(valeur),
  );
  if (element.tagName === 'script' && !DONNEES.test(attributs.get('type') ?? '')) {
    trouves.push(['script', attributs.get('src') ?? 'en ligne']);
  }
  return trouves.map(([nom, valeur]) => `<${element.tagName}> ${nom} : ${valeur}`);
}

const isNoindex = ({ tagName, attrs }: Element): boolean =>
  tagName === 'meta' &&
  attrs.some(({ name, value }) => name === 'name' && value === 'robots') &&
  attrs.some(({ name, value }) => name === 'content' && value.includes('noindex'));

function lirePage(adresse: string, html: string): Page {
  const page: Page = {
    adresse,
    liens: [],
    ancres: new Set(),
    programmes: [],
    isIndexable: true,
    mots: '',
  };
  for (const noeud of descendre(parse(html))) {
    if (noeud.nodeName === '#text') page.mots += (noeud as { value: string }).value;
    if (!('attrs' in noeud)) continue;
    page.liens.push(...liensDe(noeud));
    page.programmes.push(...programmesDe(noeud));
    for (const { name, value } of noeud.attrs) {
      page.mots += `\n${value}\n`;
      if (name === 'id') page.ancres.add(value);
    }
    if (isNoindex(noeud)) page.isIndexable = false;
  }
  return { ...page, mots: plier(page.mots) };
}

export async function lireRelease(dossier: string): Promise<Release> {
  const fichiers = new Map<string, string>();
  for (const entree of await readdir(dossier, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile()) continue;
    const chemin = join(entree.parentPath, entree.name);
    // Latin-1 keeps any byte: a name is then looked for in binary files too, as UTF-8 bytes.
    const codage = TEXTES.test(entree.name) ? 'utf8' : 'latin1';
    fichiers.set(chemin.slice(dossier.length + 1), await readFile(chemin, codage));
  }
  const pages = [...fichiers]
    .filter(([nom]) => nom.endsWith('.html'))
    .map(([nom, html]) => lirePage(`/${nom.replace(/(^|\/)index\.html$/, '$1')}`, html));
  return { fichiers, pages };
}
