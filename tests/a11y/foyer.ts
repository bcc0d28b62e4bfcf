/** Where the keyboard stands, and whether anybody can see it. */
import type { Page } from 'playwright-core';

export interface Foyer {
  /** Null when the page has given the keyboard back to the browser. */
  nom: string | null;
  lien: string | null;
  fautes: string[];
}

/** Runs in the page: nothing from outside is in reach. */
function lire(): Foyer {
  const element = document.activeElement;
  if (!element || element === document.body) return { nom: null, lien: null, fautes: [] };
  const propre = (texte: string): string => texte.replace(/\s+/g, ' ').trim();
  const etiquette = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
  const nom = propre(element.getAttribute('aria-label') ?? etiquette ?? element.textContent);
  const lien = element instanceof HTMLAnchorElement ? element.href : null;
  const fautes: string[] = [];
  if (nom === '') fautes.push(`foyer sans nom : ${element.outerHTML.slice(0, 80)}`);

  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isEntoure =
    outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  if (!isEntoure) fautes.push(`foyer sans contour : « ${nom} »`);

  const boite = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const x = (Math.max(boite.left, 0) + Math.min(boite.right, innerWidth)) / 2;
  const y = (Math.max(boite.top, 0) + Math.min(boite.bottom, innerHeight)) / 2;
  const dessus = document.elementFromPoint(x, y);
  if (dessus === null) {
    fautes.push(`foyer hors de l’écran : « ${nom} »`);
  } else if (!element.contains(dessus) && !dessus.contains(element)) {
    fautes.push(`foyer caché : « ${nom} » sous « ${propre(dessus.textContent).slice(0, 40)} »`);
  }
  return { nom, lien, fautes };
}

export const lireFoyer = (onglet: Page): Promise<Foyer> => onglet.evaluate(lire);

export async function avancer(onglet: Page): Promise<Foyer> {
  await onglet.keyboard.press('Tab');
  return lireFoyer(onglet);
}

/** More stops than any page has: the keyboard turns round when it is reached. */
const ARRETS = 1500;

/** From the top of the page to its end, one stop after the other. */
export async function parcourirAuClavier(onglet: Page): Promise<string[]> {
  const fautes: string[] = [];
  for (let arret = 0; arret < ARRETS; arret += 1) {
    const foyer = await avancer(onglet);
    if (foyer.nom === null) return fautes;
    fautes.push(...foyer.fautes);
  }
  return [...fautes, `le clavier ne sort pas de la page après ${String(ARRETS)} arrêts`];
}
