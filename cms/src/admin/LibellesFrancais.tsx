'use client';
import { useEffect, type ReactNode } from 'react';
import { traduire } from './libelles.ts';
import './Ecrans.css';

const ATTRIBUTS = ['aria-label', 'title', 'placeholder'];
const SELECTEUR = ATTRIBUTS.map((nom) => `[${nom}]`).join(',');

/** Words that stand alone between tags, when two versions are compared. */
const TEXTES = '[class*="field-diff"] span, .field-diff-label';

function traduireElement(element: Element): void {
  for (const nom of ATTRIBUTS) {
    const francais = traduire(element.getAttribute(nom) ?? '');
    if (francais !== undefined) element.setAttribute(nom, francais);
  }
}

function traduireDans(racine: Element): void {
  traduireElement(racine);
  racine.querySelectorAll(SELECTEUR).forEach(traduireElement);
  racine.querySelectorAll(TEXTES).forEach((element) => {
    const francais = traduire(element.textContent);
    if (francais !== undefined && element.childElementCount === 0) element.textContent = francais;
  });
}

/** Puts in French the labels of the admin that no translation reaches: a screen reader says them aloud. */
export function LibellesFrancais({ children }: { children: ReactNode }) {
  useEffect(() => {
    traduireDans(document.body);
    const regard = new MutationObserver((changements) => {
      for (const { type, target, addedNodes } of changements) {
        if (type === 'attributes') traduireElement(target as Element);
        for (const noeud of addedNodes) if (noeud instanceof Element) traduireDans(noeud);
      }
    });
    const portee = { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTS };
    regard.observe(document.body, portee);
    return () => {
      regard.disconnect();
    };
  }, []);
  return children;
}
