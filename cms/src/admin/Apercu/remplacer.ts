/** Stylesheets of a page, as one text to compare. */
const feuilles = (page: Document): string =>
  [...page.querySelectorAll('link[rel=stylesheet]')]
    .map((lien) => lien.getAttribute('href'))
    .join(' ');

/** Puts a new page in the place of the one that is shown, without moving what the eye was on. */
export function remplacerPage(montree: Document, html: string): void {
  const neuve = new DOMParser().parseFromString(html, 'text/html');
  const { scrollingElement } = montree;
  const [gauche, haut] = [scrollingElement?.scrollLeft ?? 0, scrollingElement?.scrollTop ?? 0];
  if (feuilles(montree) !== feuilles(neuve)) {
    montree.head.replaceWith(montree.adoptNode(neuve.head));
  }
  montree.title = neuve.title;
  montree.documentElement.className = neuve.documentElement.className;
  montree.body.replaceWith(montree.adoptNode(neuve.body));
  montree.scrollingElement?.scrollTo({ left: gauche, top: haut, behavior: 'instant' });
}

/** Brings into view the part of the page that shows the document, when it is only a part. */
export function placerSurLAncre(montree: Document): void {
  const ancre = montree.querySelector('[data-ancre]')?.getAttribute('data-ancre');
  if (ancre) montree.getElementById(ancre)?.scrollIntoView({ block: 'center' });
}

/** The sentences of a page that says why there is no preview. */
export function lireFautes(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('main li, main p')].map((e) => e.textContent.trim());
}
