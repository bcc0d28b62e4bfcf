'use client';
import { useEffect, type ReactNode } from 'react';
import { nommer, traduire, traduireMot } from './libelles.ts';
import './Ecrans.css';
import './Listes.css';

const ATTRIBUTS = ['aria-label', 'title', 'placeholder'];
const SELECTEUR = ATTRIBUTS.map((nom) => `[${nom}]`).join(',');

/** Words that stand alone between tags, when two versions are compared. */
const TEXTES = '[class*="field-diff"] span, .field-diff-label';

/** Where a page is called by its title, or by its number when it has none: the trail, and the head of its form. */
const TITRES = '.step-nav, .render-title';

/** The nodes are React’s, which writes the title in them once there is one: only their words change. */
function nommerSansTitre(titre: Element): void {
  const textes = document.createTreeWalker(titre, NodeFilter.SHOW_TEXT);
  const parNumero = titre.querySelector('.render-title__id');
  while (textes.nextNode()) {
    const noeud = textes.currentNode;
    const mots = noeud.nodeValue ?? '';
    const prefixe = parNumero?.contains(noeud) && /^ID:$|^\s$/u.test(mots);
    const nom = prefixe ? '' : nommer(mots);
    if (nom !== undefined) noeud.nodeValue = nom;
  }
}

function traduireElement(element: Element): void {
  const dire = element.closest(TITRES) ? nommer : traduire;
  for (const nom of ATTRIBUTS) {
    const francais = dire(element.getAttribute(nom) ?? '');
    if (francais !== undefined) element.setAttribute(nom, francais);
  }
}

function traduireDans(racine: Element): void {
  traduireElement(racine);
  racine.querySelectorAll(SELECTEUR).forEach(traduireElement);
  racine.querySelectorAll(TEXTES).forEach((element) => {
    const francais = traduireMot(element.textContent);
    if (francais !== undefined && element.childElementCount === 0) element.textContent = francais;
  });
  const titre = racine.closest(TITRES);
  if (titre) nommerSansTitre(titre);
  racine.querySelectorAll(TITRES).forEach(nommerSansTitre);
}

/** Puts in French the labels of the admin that no translation reaches: a screen reader says them aloud. */
export function LibellesFrancais({ children }: { children: ReactNode }) {
  useEffect(() => {
    traduireDans(document.body);
    const regard = new MutationObserver((changements) => {
      for (const { type, target, addedNodes } of changements) {
        if (type === 'attributes') traduireElement(target as Element);
        const titre = type === 'characterData' && target.parentElement?.closest(TITRES);
        if (titre) nommerSansTitre(titre);
        for (const noeud of addedNodes) if (noeud instanceof Element) traduireDans(noeud);
      }
    });
    const portee = {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTS,
    };
    regard.observe(document.body, portee);
    return () => {
      regard.disconnect();
    };
  }, []);
  return children;
}
