/** Follows every link of a release that stays on the site. */
import type { Page, Release } from './release.ts';

/** The origin the tests render for: an address that begins with it must exist in the release. */
export const origineDesEssais = 'https://assemblee.example';

/** The file an address is kept in: a page is a directory with its index. */
const fichierDe = (chemin: string): string =>
  chemin.endsWith('/') ? `${chemin}index.html`.slice(1) : chemin.slice(1);

/** One line a link that leads nowhere, or out of the prefix. */
export function liensMorts({ fichiers, pages }: Release, base: string): string[] {
  const parFichier = new Map(pages.map((page) => [fichierDe(page.adresse), page]));

  function fauteDe(lien: string, depuis: string): string | null {
    const url = URL.parse(lien, `${origineDesEssais}${base}${depuis}`);
    if (url === null) return 'illisible';
    if (url.origin !== origineDesEssais) return null;
    if (!url.pathname.startsWith(`${base}/`)) return 'hors du préfixe';
    const fichier = fichierDe(decodeURIComponent(url.pathname.slice(base.length)));
    if (!fichiers.has(fichier)) return 'absent';
    const ancre = decodeURIComponent(url.hash.slice(1));
    const page = parFichier.get(fichier);
    return ancre !== '' && page && !page.ancres.has(ancre) ? 'ancre absente' : null;
  }

  const fautes = (depuis: string, liens: Iterable<string>): string[] =>
    [...new Set(liens)].flatMap((lien) => {
      const faute = fauteDe(lien, depuis);
      return faute === null ? [] : [`${depuis} → ${lien} : ${faute}`];
    });

  const desPages = pages.flatMap(({ adresse, liens }: Page) => fautes(adresse, liens));
  const desFichiers = [...fichiers].flatMap(([nom, texte]) => {
    if (nom.endsWith('.css')) return fautes(`/${nom}`, captures(texte, /url\(["']?([^"')]+)/g));
    if (/\.(xml|json|txt)$/.test(nom)) return fautes(`/${nom}`, captures(texte, absolues));
    return [];
  });
  return [...desPages, ...desFichiers];
}

const absolues = new RegExp(`(${origineDesEssais}[^\\s"'<>)]*)`, 'g');

const captures = (texte: string, motif: RegExp): string[] =>
  [...texte.matchAll(motif)].map(([, capture]) => capture ?? '');
