/** Every link of a rendered site to itself: the page is there, and so is the place in it. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

interface PageLue {
  ancres: Set<string>;
  /** `href` and `src`, as written. */
  liens: string[];
}

function* elementsDe(
  noeud: DefaultTreeAdapterTypes.ParentNode,
): Generator<DefaultTreeAdapterTypes.Element> {
  for (const enfant of noeud.childNodes) {
    if (!defaultTreeAdapter.isElementNode(enfant)) continue;
    yield enfant;
    yield* elementsDe(enfant);
  }
}

function lirePage(html: string): PageLue {
  const page: PageLue = { ancres: new Set(), liens: [] };
  for (const { attrs } of elementsDe(parse(html))) {
    for (const { name, value } of attrs) {
      if (name === 'id') page.ancres.add(value);
      if (name === 'href' || name === 'src') page.liens.push(value);
      if (name === 'srcset') {
        page.liens.push(...value.split(',').map((un) => un.trim().split(/\s/)[0] ?? ''));
      }
    }
  }
  return page;
}

const isPresent = (fichier: string): Promise<boolean> =>
  access(fichier).then(
    () => true,
    () => false,
  );

/** One line a link that leads nowhere. `base` is the path prefix the site was rendered under. */
export async function liensRompus(
  dossier: string,
  fichiers: readonly string[],
  base = '',
): Promise<string[]> {
  const pages = new Map<string, PageLue>();
  for (const fichier of fichiers) {
    pages.set(fichier, lirePage(await readFile(join(dossier, fichier), 'utf8')));
  }
  const fautes: string[] = [];
  for (const [fichier, page] of pages) {
    const ici = new URL(`http://site.invalid${base}/${fichier.replace(/index\.html$/, '')}`);
    for (const lien of new Set(page.liens)) {
      const but = new URL(lien, ici);
      if (but.host !== ici.host) continue;
      const dire = (quoi: string): number => fautes.push(`${fichier} · ${quoi} : ${lien}`);
      if (!but.pathname.startsWith(`${base}/`)) {
        dire('hors du préfixe');
        continue;
      }
      const chemin = decodeURIComponent(but.pathname.slice(base.length + 1));
      const cible = chemin === '' || chemin.endsWith('/') ? `${chemin}index.html` : chemin;
      const visee = pages.get(cible);
      if (visee === undefined && !(await isPresent(join(dossier, cible)))) dire('aucune page');
      const ancre = decodeURIComponent(but.hash.slice(1));
      if (visee && ancre !== '' && !visee.ancres.has(ancre)) dire('aucune ancre');
    }
  }
  return fautes;
}
