import type { Bloc, Fragment, Texte } from '@acp/shared/model';
import { EXPOSANT, GRAS, type ContenuRiche, type Noeud } from './lexical.ts';
import { toLigne } from './lire-champs.ts';

const enfants = (noeud: Noeud): Noeud[] =>
  Array.isArray(noeud.children) ? (noeud.children as Noeud[]) : [];

const etat = (noeud: Noeud): Record<string, unknown> =>
  typeof noeud.$ === 'object' && noeud.$ !== null ? (noeud.$ as Record<string, unknown>) : {};

const champs = (noeud: Noeud): Record<string, unknown> =>
  typeof noeud.fields === 'object' && noeud.fields !== null
    ? (noeud.fields as Record<string, unknown>)
    : {};

const enTexte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

/** A missing anchor is refused by the schema, with its path: it would be a fault of ours. */
const ancreDe = (noeud: Noeud): string => enTexte(etat(noeud).ancre);

/** `www.…` is what people type; the contract wants the whole address. */
const adresseDe = (lien: Noeud): string =>
  enTexte(champs(lien).url).replace(/^www\./u, 'https://www.');

function toFragment(noeud: Noeud, lien: string | undefined): Fragment {
  const format = Number(noeud.format ?? 0);
  const langue = etat(noeud).langue;
  return {
    texte: enTexte(noeud.text),
    ...(format & GRAS ? { gras: true } : {}),
    ...(format & EXPOSANT ? { exposant: true } : {}),
    ...(typeof langue === 'string' ? { langue } : {}),
    ...(lien ? { lien } : {}),
  };
}

/** The runs of a paragraph; nested lists are elsewhere. */
function toContenu(noeuds: readonly Noeud[], lien?: string): Fragment[] {
  const fragments: Fragment[] = [];
  for (const noeud of noeuds) {
    if (noeud.type === 'linebreak') {
      // A line break belongs to the run it follows; alone at the beginning it says nothing.
      const dernier = fragments.at(-1);
      if (dernier) dernier.texte += '\n';
    } else if (noeud.type === 'link') {
      fragments.push(...toContenu(enfants(noeud), adresseDe(noeud)));
    } else if (enTexte(noeud.text) !== '') {
      fragments.push(toFragment(noeud, lien));
    }
  }
  return fragments;
}

/** The items of a list, those of a nested list after the one they stand under. */
function toElements(liste: Noeud): { ancre: string; contenu: Fragment[] }[] {
  return enfants(liste).flatMap((element) => {
    const contenu = toContenu(enfants(element).filter(({ type }) => type !== 'list'));
    const suite = enfants(element).filter(({ type }) => type === 'list');
    return [
      ...(isDit(contenu) ? [{ ancre: ancreDe(element), contenu }] : []),
      ...suite.flatMap(toElements),
    ];
  });
}

const isDit = (contenu: readonly Fragment[]): boolean =>
  contenu.some(({ texte }) => texte.trim() !== '');

/** A title pasted from elsewhere may have a level that the editor does not offer. */
const NIVEAUX = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 } as const;

function toBlocInsere(noeud: Noeud): Bloc[] {
  const { blockType, ancre, document, ...reste } = champs(noeud);
  const commun = { ancre: enTexte(ancre) };
  if (blockType === 'tableau') {
    const lignes = enTexte(reste.cellules)
      .replace(/\r\n?/gu, '\n')
      .replace(/\n+$/u, '')
      .split('\n')
      .map((ligne) => ligne.split('\t'));
    return [
      {
        type: 'tableau',
        ...commun,
        legende: enTexte(reste.legende),
        enTeteLigne: reste.enTeteLigne === true,
        enTeteColonne: reste.enTeteColonne === true,
        lignes,
      },
    ];
  }
  if (blockType === 'image') {
    return [
      {
        type: 'image',
        ...commun,
        document: enTexte(document),
        alternative: reste.decorative === true ? null : toLigne(enTexte(reste.alternative)),
        legende: toLigne(enTexte(reste.legende)),
      },
    ];
  }
  return [];
}

function toBlocs(noeud: Noeud): Bloc[] {
  if (noeud.type === 'block') return toBlocInsere(noeud);
  if (noeud.type === 'list') {
    const elements = toElements(noeud);
    return elements.length
      ? [{ type: 'liste', ordonnee: noeud.listType === 'number', elements }]
      : [];
  }
  const contenu = toContenu(enfants(noeud));
  if (!isDit(contenu)) return [];
  const ancre = ancreDe(noeud);
  if (noeud.type === 'heading') {
    const niveau = NIVEAUX[noeud.tag as keyof typeof NIVEAUX];
    return [{ type: 'titre', ancre, niveau, contenu }];
  }
  return [{ type: noeud.type === 'quote' ? 'citation' : 'paragraphe', ancre, contenu }];
}

/** The blocks of an edited text; null when nothing is written (« non relevé »). */
export function toTexte(contenu: ContenuRiche | null | undefined): Texte | null {
  const blocs = ((contenu?.root.children ?? []) as Noeud[]).flatMap(toBlocs);
  return blocs.length ? blocs : null;
}
