import { randomUUID } from 'node:crypto';
import type { Bloc } from '@acp/shared/model';
import type { Contenu, Noeud } from '../fields/ancres.ts';
import { fromTexte } from '../publication/texte.ts';

/** Anchors that were already given, by the words they stand on. */
export type Connues = Map<string, { ancre: string; id?: string }[]>;

const motsDuNoeud = (noeud: Noeud): string =>
  noeud.text ??
  (noeud.children ?? [])
    .filter(({ type }) => type !== 'list')
    .map(motsDuNoeud)
    .join('');

/** What a passage is recognised by, when it comes back from Word. */
const cleDe = (noeud: Noeud): string => {
  const mots = noeud.type === 'block' ? noeud.fields?.cellules : motsDuNoeud(noeud);
  return `${noeud.type} ${typeof mots === 'string' ? mots.replace(/\s+/gu, ' ').trim() : ''}`;
};

const parcourir = (noeud: Noeud, visiter: (noeud: Noeud) => void): void => {
  visiter(noeud);
  for (const enfant of noeud.children ?? []) parcourir(enfant, visiter);
};

/** The anchors of what is there now, so that a second import gives them back. */
export function listAncres(contenus: readonly (Contenu | null | undefined)[]): Connues {
  const connues: Connues = new Map();
  for (const contenu of contenus) {
    if (!contenu) continue;
    parcourir(contenu.root, (noeud) => {
      const ancre = noeud.type === 'block' ? noeud.fields?.ancre : noeud.$?.ancre;
      if (typeof ancre !== 'string' || !ancre) return;
      const id = typeof noeud.fields?.id === 'string' ? noeud.fields.id : undefined;
      const cle = cleDe(noeud);
      connues.set(cle, [...(connues.get(cle) ?? []), { ancre, ...(id ? { id } : {}) }]);
    });
  }
  return connues;
}

/** What the editor stores for these blocks; each takes back the anchor its words already had. */
export function toContenu(blocs: readonly Bloc[], connues: Connues = new Map()): Contenu | null {
  const contenu = (blocs.length ? fromTexte([...blocs]) : null) as Contenu | null;
  if (!contenu) return null;
  parcourir(contenu.root, (noeud) => {
    const connue = connues.get(cleDe(noeud))?.shift();
    if (noeud.type === 'block') {
      noeud.fields = { ...noeud.fields, id: connue?.id ?? randomUUID(), ancre: connue?.ancre };
      return;
    }
    if (noeud.$?.ancre === undefined) return;
    if (connue) noeud.$ = { ancre: connue.ancre };
    else delete noeud.$;
  });
  return contenu;
}
