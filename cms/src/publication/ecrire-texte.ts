import type { Bloc, Fragment, Texte } from '@acp/shared/model';
import { EXPOSANT, GRAS, type ContenuRiche, type Noeud } from './lexical.ts';

const BALISES = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const conteneur = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

function fromFragment({ texte, gras, exposant, langue }: Fragment): Noeud {
  return {
    type: 'text',
    text: texte,
    format: (gras ? GRAS : 0) | (exposant ? EXPOSANT : 0),
    mode: 'normal',
    style: '',
    detail: 0,
    version: 1,
    ...(langue ? { $: { langue } } : {}),
  };
}

const fromLien = (adresse: string, children: Noeud[]): Noeud => ({
  type: 'link',
  ...conteneur,
  version: 3,
  fields: { linkType: 'custom', url: adresse },
  children,
});

/** Neighbours that go to the same address are one link. */
function fromContenu(fragments: readonly Fragment[]): Noeud[] {
  const noeuds: Noeud[] = [];
  for (let i = 0; i < fragments.length;) {
    const { lien } = fragments[i] ?? {};
    const suite = fragments.slice(i);
    const longueur = lien === undefined ? 1 : suite.findIndex((f) => f.lien !== lien);
    const pris = longueur < 0 ? suite : suite.slice(0, longueur);
    const textes = pris.map(fromFragment);
    noeuds.push(...(lien === undefined ? textes : [fromLien(lien, textes)]));
    i += pris.length;
  }
  return noeuds;
}

const fromElement = (
  type: string,
  ancre: string,
  contenu: readonly Fragment[],
  reste: Record<string, unknown> = {},
): Noeud => ({ type, ...conteneur, ...reste, $: { ancre }, children: fromContenu(contenu) });

const fromBlocInsere = (fields: Record<string, unknown>): Noeud => ({
  type: 'block',
  format: '',
  version: 2,
  fields: { blockName: '', ...fields },
});

function fromBloc(bloc: Bloc): Noeud {
  switch (bloc.type) {
    case 'paragraphe':
      return fromElement('paragraph', bloc.ancre, bloc.contenu, { textFormat: 0, textStyle: '' });
    case 'titre':
      return fromElement('heading', bloc.ancre, bloc.contenu, { tag: BALISES[bloc.niveau] });
    case 'citation':
      return fromElement('quote', bloc.ancre, bloc.contenu);
    case 'liste':
      return {
        type: 'list',
        ...conteneur,
        listType: bloc.ordonnee ? 'number' : 'bullet',
        tag: bloc.ordonnee ? 'ol' : 'ul',
        start: 1,
        children: bloc.elements.map(({ ancre, contenu }, rang) =>
          fromElement('listitem', ancre, contenu, { value: rang + 1 }),
        ),
      };
    case 'tableau':
      return fromBlocInsere({
        id: bloc.ancre,
        blockType: 'tableau',
        ancre: bloc.ancre,
        legende: bloc.legende,
        cellules: bloc.lignes.map((ligne) => ligne.join('\t')).join('\n'),
        enTeteLigne: bloc.enTeteLigne,
        enTeteColonne: bloc.enTeteColonne,
      });
    case 'image':
      return fromBlocInsere({
        id: bloc.ancre,
        blockType: 'image',
        ancre: bloc.ancre,
        document: bloc.document,
        decorative: bloc.alternative === null,
        alternative: bloc.alternative,
        legende: bloc.legende,
      });
  }
}

/** The inverse, for the seed: what the editor would have stored. */
export function fromTexte(texte: Texte | null): ContenuRiche | null {
  if (texte === null) return null;
  return {
    root: {
      type: 'root',
      ...conteneur,
      children: texte.map(fromBloc) as ContenuRiche['root']['children'],
    },
  };
}
