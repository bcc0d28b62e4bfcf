'use client';

import { useEffect, useState } from 'react';

/** What is selected in the text of an acte. */
export interface SelectionCitee {
  citation: string;
  /** All the words of the paragraph. */
  paragraphe: string;
  isUnSeulParagraphe: boolean;
  /** Where its button stands on the screen. */
  haut: number;
  gauche: number;
}

const PASSAGES = 'p, h2, h3, h4, li, blockquote';
const LARGEUR_DU_BOUTON = 300;
/** The sentence of refusal takes two lines on a telephone. */
const HAUTEUR_DU_BOUTON = 64;
const ECART = 8;

const passageDe = (noeud: Node): Element | null =>
  (noeud instanceof Element ? noeud : noeud.parentElement)?.closest(PASSAGES) ?? null;

/** Under the selection; over it when it ends at the bottom of the screen; never out of sight. */
function placer({ top, bottom, left }: DOMRect): { haut: number; gauche: number } {
  const plusBas = window.innerHeight - HAUTEUR_DU_BOUTON;
  const dessous = bottom + ECART;
  const voulu = dessous > plusBas ? top - HAUTEUR_DU_BOUTON : dessous;
  return {
    haut: voulu < ECART ? Math.max(ECART, Math.min(dessous, plusBas)) : voulu,
    gauche: Math.max(ECART, Math.min(left, window.innerWidth - LARGEUR_DU_BOUTON)),
  };
}

/** The selection, when it stands in the editor of this field; null otherwise. */
function lireSelection(champ: string): SelectionCitee | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const editeur = document.querySelector(`[data-field-path='${champ}'] [contenteditable='true']`);
  const etendue = selection.getRangeAt(0);
  if (!editeur?.contains(etendue.commonAncestorContainer)) return null;
  const citation = selection.toString().trim();
  const debut = passageDe(etendue.startContainer);
  // A triple click ends at the very beginning of the next paragraph.
  const isDebordee = etendue.endOffset === 0 && etendue.startContainer !== etendue.endContainer;
  const fin = isDebordee ? debut : passageDe(etendue.endContainer);
  if (!citation) return null;
  return {
    citation,
    paragraphe: debut?.textContent ?? '',
    isUnSeulParagraphe: debut !== null && debut === fin,
    ...placer(etendue.getBoundingClientRect()),
  };
}

/** Follows the selection in the text of a field; keeps it while its button has the focus. */
export function useSelectionCitee(champ: string): [SelectionCitee | null, () => void] {
  const [selection, setSelection] = useState<SelectionCitee | null>(null);
  useEffect(() => {
    const suivre = (): void => {
      setSelection(lireSelection(champ));
    };
    document.addEventListener('selectionchange', suivre);
    window.addEventListener('scroll', suivre, true);
    return () => {
      document.removeEventListener('selectionchange', suivre);
      window.removeEventListener('scroll', suivre, true);
    };
  }, [champ]);
  return [
    selection,
    () => {
      setSelection(null);
    },
  ];
}
