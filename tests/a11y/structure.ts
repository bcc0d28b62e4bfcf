/** What is left of a page without its style: the order of its headings, its landmarks, the names of its links. */
import type { Page } from 'playwright-core';

/** Runs in the page: nothing from outside is in reach. */
function relever(): string[] {
  const fautes: string[] = [];
  const propre = (texte: string | null): string => (texte ?? '').replace(/\s+/g, ' ').trim();
  const un = (quoi: string, selecteur: string): void => {
    const nombre = document.querySelectorAll(selecteur).length;
    if (nombre !== 1) fautes.push(`${String(nombre)} ${quoi} au lieu d’un seul`);
  };
  un('titre de niveau 1', 'h1');
  un('contenu principal', 'main');
  un('en-tête', 'body > header');
  un('pied de page', 'body > footer');
  if (!document.querySelector('main h1')) fautes.push('le titre n’est pas dans le contenu');

  let precedent = 0;
  for (const titre of document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')) {
    const niveau = Number(titre.tagName.slice(1));
    const texte = propre(titre.textContent);
    if (texte === '') fautes.push(`titre vide de niveau ${String(niveau)}`);
    if (niveau > precedent + 1) {
      fautes.push(`« ${texte} » saute du niveau ${String(precedent)} à ${String(niveau)}`);
    }
    precedent = niveau;
  }

  const premier = document.querySelector('a[href], button');
  if (premier?.getAttribute('href') !== '#contenu')
    fautes.push('l’évitement ne vient pas en premier');
  if (!document.querySelector('main#contenu')) fautes.push('l’évitement ne mène nulle part');

  const noms = [...document.querySelectorAll('nav')].map((nav) => {
    const titre = document.getElementById(nav.getAttribute('aria-labelledby') ?? '');
    return nav.getAttribute('aria-label') ?? propre(titre?.textContent ?? '');
  });
  if (noms.some((nom) => !nom)) fautes.push('navigation sans nom');
  if (new Set(noms).size < noms.length) fautes.push(`navigations de même nom : ${noms.join(', ')}`);

  for (const element of document.querySelectorAll('a[href], button, summary')) {
    const nom = propre(element.getAttribute('aria-label') ?? element.textContent);
    if (nom === '') fautes.push(`lien ou bouton vide : ${element.outerHTML.slice(0, 80)}`);
  }
  for (const image of document.querySelectorAll('img:not([alt])')) {
    fautes.push(`image sans texte : ${image.outerHTML.slice(0, 80)}`);
  }
  for (const vide of document.querySelectorAll('main :is(p, li, td, th, dt, dd)')) {
    const isDecor = vide.closest('[aria-hidden=true]') !== null;
    if (!isDecor && propre(vide.textContent) === '' && !vide.querySelector('img')) {
      fautes.push(`élément vide : ${vide.outerHTML.slice(0, 80)}`);
    }
  }
  return fautes;
}

export const fautesDeStructure = (onglet: Page): Promise<string[]> => onglet.evaluate(relever);
