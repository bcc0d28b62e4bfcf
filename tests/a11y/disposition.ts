/** What a layout loses: text out of the page, cut by its box, or written over other text. */
import type { Page } from 'playwright-core';

/** One line a fault. Runs in the page: nothing from outside is in reach. */
function relever(): string[] {
  const fautes: string[] = [];
  const largeur = document.documentElement.clientWidth;
  const dire = (quoi: string, noeud: Node): void => {
    const texte = (noeud.textContent ?? '').trim().replace(/\s+/g, ' ');
    fautes.push(`${quoi} : « ${texte.slice(0, 60)} »`);
  };

  const etendue = document.documentElement.scrollWidth;
  if (etendue > largeur) fautes.push(`déborde : ${String(etendue)} px sur ${String(largeur)}`);

  /** Nothing hidden on purpose: closed, off the screen until focused, or kept for screen readers. */
  const isMontre = (e: Element): boolean =>
    e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    e.closest('.hv, .evitement') === null;

  function defileAutour(e: Element): Element | null {
    for (let autour: Element | null = e; autour; autour = autour.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(autour).overflowX)) return autour;
    }
    return null;
  }

  for (const boite of document.body.querySelectorAll('*')) {
    if (!isMontre(boite) || boite.textContent.trim() === '' || boite.closest('svg')) continue;
    const style = getComputedStyle(boite);
    const coupe = (sens: string): boolean => sens === 'hidden' || sens === 'clip';
    const tropLarge = coupe(style.overflowX) && boite.scrollWidth > boite.clientWidth + 1;
    const tropHaut = coupe(style.overflowY) && boite.scrollHeight > boite.clientHeight + 1;
    if (tropLarge || tropHaut) dire('coupé par sa boîte', boite);
  }

  /** The heart of each line of text: glyphs rarely reach the edges of their box. */
  interface Ligne {
    noeud: Node;
    bloc: Element;
    gauche: number;
    droite: number;
    haut: number;
    bas: number;
  }
  const lignes: Ligne[] = [];
  const enLigne = (e: Element): boolean => getComputedStyle(e).display.startsWith('inline');
  const marcheur = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let noeud = marcheur.nextNode(); noeud !== null; noeud = marcheur.nextNode()) {
    const parent = noeud.parentElement;
    if (!parent || noeud.textContent?.trim() === '' || !isMontre(parent)) continue;
    let bloc = parent;
    while (bloc.parentElement && enLigne(bloc)) bloc = bloc.parentElement;
    const plage = document.createRange();
    plage.selectNodeContents(noeud);
    for (const { left, right, top, bottom } of plage.getClientRects()) {
      if (right - left < 1) continue;
      if ((left < -1 || right > largeur + 1) && defileAutour(parent) === null) {
        dire('hors de la page', noeud);
      }
      const marge = (bottom - top) * 0.25;
      const [haut, bas] = [top + marge, bottom - marge];
      lignes.push({ noeud, bloc, gauche: left, droite: right, haut, bas });
    }
  }
  lignes.sort((a, b) => a.haut - b.haut);
  lignes.forEach((a, rang) => {
    for (const b of lignes.slice(rang + 1)) {
      if (b.haut >= a.bas) break;
      const isAutre = a.bloc !== b.bloc;
      const commun = Math.min(a.droite, b.droite) - Math.max(a.gauche, b.gauche);
      if (isAutre && commun > 1 && defileAutour(a.bloc) === defileAutour(b.bloc)) {
        dire(`écrit sur « ${(a.noeud.textContent ?? '').trim().slice(0, 40)} »`, b.noeud);
      }
    }
  });
  return [...new Set(fautes)];
}

/** As somebody who read to the end: what is laid out only when it comes near has been. */
async function lireJusquAuBout(): Promise<void> {
  for (const partie of document.querySelectorAll('main section')) {
    if (getComputedStyle(partie).contentVisibility !== 'auto') continue;
    partie.scrollIntoView();
    // A first frame to lay it out, a second one to remember its height.
    for (let image = 0; image < 2; image += 1) await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}

export async function pertes(onglet: Page): Promise<string[]> {
  await onglet.evaluate(lireJusquAuBout);
  return onglet.evaluate(relever);
}
