import { motsDe, type Bloc, type Fragment } from '@acp/shared/model';
import { toFragments } from './fragments.ts';
import { attributDe, isElement, listElements, readHtml } from './html.ts';
import { motsDuNoeud, type ElementHtml, type NoeudHtml } from './html.ts';
import type { Pertes } from './rapport.ts';

/** A block of the model before it has an anchor; titles keep the level they have in Word. */
export type BlocLu = Exclude<Bloc, { type: 'titre' | 'image' }> | TitreLu;
export interface TitreLu {
  type: 'titre';
  ancre: '';
  /** 1 to 6. */
  niveau: number;
  contenu: Fragment[];
}

/** What the style map of the conversion writes for the title of the document, and for a caption. */
export const CLASSES = { titre: 'titre-du-document', legende: 'legende' } as const;

const SANS_ANCRE = { ancre: '' } as const;
const TITRE = /^h([1-6])$/u;

function toElements(liste: ElementHtml, pertes: Pertes): { ancre: ''; contenu: Fragment[] }[] {
  return liste.childNodes.filter(isElement).flatMap((element) => {
    if (/^(?:footnote|endnote)-/u.test(attributDe(element, 'id') ?? '')) return [];
    const isListe = (noeud: NoeudHtml): boolean =>
      noeud.nodeName === 'ul' || noeud.nodeName === 'ol';
    const contenu = toFragments(
      element.childNodes.filter((noeud) => !isListe(noeud)),
      pertes,
    );
    const imbriquees = element.childNodes.filter(isElement).filter(isListe);
    for (const imbriquee of imbriquees) pertes.add('listeImbriquee', motsDuNoeud(imbriquee));
    return [
      ...(contenu.length ? [{ ...SANS_ANCRE, contenu }] : []),
      ...imbriquees.flatMap((imbriquee) => toElements(imbriquee, pertes)),
    ];
  });
}

/** The cells of a row, in the columns they stand in: a merged cell keeps its words once. */
function toLignes(table: ElementHtml, pertes: Pertes): string[][] {
  const lignes: string[][] = [];
  listElements(table, 'tr', 'table').forEach((rangee, rang) => {
    const ligne = (lignes[rang] ??= []);
    for (const cellule of rangee.childNodes.filter(isElement)) {
      const mots = cellule.childNodes
        .map((noeud) => motsDe(toFragments([noeud], pertes)))
        .filter(Boolean)
        .join(' ')
        .replace(/\s+/gu, ' ');
      const [large, haute] = ['colspan', 'rowspan'].map((nom) =>
        Number(attributDe(cellule, nom) ?? 1),
      );
      if ((large ?? 1) > 1 || (haute ?? 1) > 1) pertes.add('celluleFusionnee', mots);
      for (const table of listElements(cellule, 'table')) {
        pertes.add('tableauImbrique', motsDuNoeud(table));
      }
      let colonne = 0;
      while (ligne[colonne] !== undefined) colonne++;
      for (let i = 0; i < (haute ?? 1); i++) {
        for (let j = 0; j < (large ?? 1); j++) {
          (lignes[rang + i] ??= [])[colonne + j] = i + j === 0 ? mots : '';
        }
      }
    }
  });
  const largeur = Math.max(0, ...lignes.map((ligne) => ligne.length));
  return lignes.map((ligne) => Array.from({ length: largeur }, (_, i) => ligne[i] ?? ''));
}

function toTableau(table: ElementHtml, pertes: Pertes): BlocLu[] {
  const lignes = toLignes(table, pertes);
  if (!lignes.some((ligne) => ligne.some(Boolean))) return [];
  return [
    {
      type: 'tableau',
      ...SANS_ANCRE,
      legende: '',
      enTeteLigne: lignes.length > 1,
      enTeteColonne: false,
      lignes,
    },
  ];
}

function toBloc(noeud: NoeudHtml, pertes: Pertes): BlocLu[] {
  if (!isElement(noeud)) {
    const contenu = toFragments([noeud], pertes);
    return contenu.length ? [{ type: 'paragraphe', ...SANS_ANCRE, contenu }] : [];
  }
  const { tagName } = noeud;
  if (tagName === 'table') return toTableau(noeud, pertes);
  if (tagName === 'ul' || tagName === 'ol') {
    const elements = toElements(noeud, pertes);
    return elements.length ? [{ type: 'liste', ordonnee: tagName === 'ol', elements }] : [];
  }
  const contenu = toFragments([noeud], pertes);
  if (contenu.length === 0) return [];
  const niveau = Number(TITRE.exec(tagName)?.[1] ?? 0);
  if (attributDe(noeud, 'class') === CLASSES.titre) {
    pertes.add('titreDuDocument', motsDe(contenu));
    return [];
  }
  if (niveau > 0) {
    // A title is already bold.
    const sobre = contenu.map(({ gras: _gras, ...fragment }) => fragment);
    return [{ type: 'titre', ...SANS_ANCRE, niveau, contenu: sobre }];
  }
  return [{ type: tagName === 'blockquote' ? 'citation' : 'paragraphe', ...SANS_ANCRE, contenu }];
}

const isLegende = (noeud: NoeudHtml | undefined): noeud is ElementHtml =>
  noeud !== undefined && isElement(noeud) && attributDe(noeud, 'class') === CLASSES.legende;

/** The blocks of an HTML text; what the model cannot say is counted in `pertes`. */
export function toBlocsLus(html: string, pertes: Pertes): BlocLu[] {
  const noeuds = readHtml(html).filter((n) => motsDuNoeud(n).trim() !== '' || isElement(n));
  const prises = new Set<NoeudHtml>();
  let tableaux = 0;
  return noeuds.flatMap((noeud, rang) => {
    if (prises.has(noeud)) return [];
    const suivant = noeuds[rang + 1];
    // A caption stands just before its table, or just after.
    if (isLegende(noeud) && suivant?.nodeName === 'table') return [];
    const blocs = toBloc(noeud, pertes);
    const [tableau] = blocs;
    if (tableau?.type !== 'tableau') return blocs;
    tableaux += 1;
    const legende = [noeuds[rang - 1], suivant].find((n) => isLegende(n) && !prises.has(n));
    if (legende) prises.add(legende);
    const mots = legende ? motsDuNoeud(legende).replace(/\s+/gu, ' ').trim() : '';
    return [{ ...tableau, legende: mots || `Tableau ${String(tableaux)}` }];
  });
}
