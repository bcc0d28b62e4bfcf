import { texte as modele, type Bloc, type Fragment, type Texte } from '@acp/shared/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateAncres, type Contenu } from '../../../cms/src/fields/ancres.ts';
import { fromTexte, toTexte } from '../../../cms/src/publication/texte.ts';

const mots = fc.string({ minLength: 1, maxLength: 40 }).filter((s) => s.trim() !== '');
const ligne = mots.map((s) => s.trim());
const fragment: fc.Arbitrary<Fragment> = fc.record(
  {
    texte: mots,
    gras: fc.constant(true as const),
    exposant: fc.constant(true as const),
    langue: fc.constantFrom('en', 'la', 'en-GB'),
    lien: fc.constantFrom('https://www.paris.fr/a?b=c', '/voeux/code-de-la-rue/#p3', '#p2'),
  },
  { requiredKeys: ['texte'] },
);
const contenu = fc.array(fragment, { minLength: 1, maxLength: 5 });
const cellule = fc.string({ maxLength: 12 }).map((s) => s.replace(/[\t\r\n]/gu, ' '));
const lignes = fc
  .array(fc.array(cellule, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .filter((l) => (l.at(-1) ?? []).some((c) => c.trim() !== ''));

const sansAncre = fc.oneof(
  fc.record({ type: fc.constant('paragraphe' as const), contenu }),
  fc.record({ type: fc.constant('citation' as const), contenu }),
  fc.record({
    type: fc.constant('titre' as const),
    niveau: fc.constantFrom(2 as const, 3 as const, 4 as const),
    contenu,
  }),
  fc.record({
    type: fc.constant('tableau' as const),
    legende: ligne,
    enTeteLigne: fc.boolean(),
    enTeteColonne: fc.boolean(),
    lignes,
  }),
  fc.record({
    type: fc.constant('image' as const),
    document: fc.constantFrom('document-1', 'document-2'),
    alternative: fc.option(ligne),
    legende: fc.option(ligne),
  }),
  fc.record({
    type: fc.constant('liste' as const),
    ordonnee: fc.boolean(),
    elements: fc.array(fc.record({ contenu }), { minLength: 1, maxLength: 4 }),
  }),
);

const texte: fc.Arbitrary<Texte> = fc.array(sansAncre, { minLength: 1, maxLength: 8 }).map((t) => {
  let n = 0;
  const ancre = () => `p${String(++n)}`;
  return t.map((b): Bloc =>
    b.type === 'liste'
      ? { ...b, elements: b.elements.map((e) => ({ ancre: ancre(), ...e })) }
      : { ...b, ancre: ancre() },
  );
});

const paragraphe = (ancre: string, mots: string): Bloc => ({
  type: 'paragraphe',
  ancre,
  contenu: [{ texte: mots }],
});

describe('un texte passe de la publication à l’éditeur et revient', () => {
  it('sans rien perdre, quel qu’il soit', () => {
    fc.assert(
      fc.property(texte, (t) => {
        expect(modele.parse(t)).toEqual(t);
        expect(toTexte(fromTexte(t))).toEqual(t);
      }),
    );
  });

  it('sans qu’aucune ancre ne change quand l’éditeur l’enregistre', () => {
    fc.assert(
      fc.property(texte, (t) => {
        const contenu = fromTexte(t);
        const enregistre = allocateAncres(contenu as unknown as Contenu, null, 0).contenu;
        expect(toTexte(enregistre as unknown as typeof contenu)).toEqual(t);
      }),
    );
  });

  it('un texte absent ou blanc est non relevé', () => {
    expect(fromTexte(null)).toBeNull();
    expect(toTexte(null)).toBeNull();
    expect(toTexte(undefined)).toBeNull();
    expect(toTexte(fromTexte([paragraphe('p1', '  ')]))).toBeNull();
  });
});

describe('ce que l’éditeur sait faire et pas le modèle', () => {
  it('une liste dans une liste devient la suite de la même liste', () => {
    const element = (ancre: string, mots: string, suite: object[] = []) => ({
      type: 'listitem',
      $: { ancre },
      children: [...(mots ? [{ type: 'text', text: mots }] : []), ...suite],
    });
    const liste = (...children: object[]) => ({ type: 'list', listType: 'bullet', children });
    const contenu = {
      root: {
        children: [
          liste(
            element('p1', 'Un'),
            element('', '', [liste(element('p2', 'Deux'))]),
            element('p3', 'Trois'),
          ),
        ],
      },
    };
    expect(toTexte(contenu as unknown as Parameters<typeof toTexte>[0])).toEqual([
      {
        type: 'liste',
        ordonnee: false,
        elements: ['Un', 'Deux', 'Trois'].map((mots, i) => ({
          ancre: `p${String(i + 1)}`,
          contenu: [{ texte: mots }],
        })),
      },
    ]);
  });

  it('un retour à la ligne reste dans les mots qu’il suit', () => {
    const contenu = {
      root: {
        children: [
          {
            type: 'paragraph',
            $: { ancre: 'p1' },
            children: [
              { type: 'text', text: 'Un' },
              { type: 'linebreak' },
              { type: 'text', text: 'Deux', format: 1 },
            ],
          },
        ],
      },
    };
    expect(toTexte(contenu as unknown as Parameters<typeof toTexte>[0])).toEqual([
      {
        type: 'paragraphe',
        ancre: 'p1',
        contenu: [{ texte: 'Un\n' }, { texte: 'Deux', gras: true }],
      },
    ]);
  });
});

describe('ce qui est collé depuis Word', () => {
  const noeud = (type: string, reste: object, ...children: object[]) => ({
    type,
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    $: { ancre: 'p1' },
    children,
    ...reste,
  });
  const lire = (...children: ReturnType<typeof noeud>[]) =>
    toTexte({
      root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children },
    });

  it('perd sa couleur, sa police, son italique et son soulignement', () => {
    const italiqueSouligneGras = 1 | 2 | 8;
    const mot = {
      type: 'text',
      text: 'Bonjour',
      format: italiqueSouligneGras,
      style: 'color: red; font-family: Calibri; mso-fareast-language: EN-US',
    };
    expect(lire(noeud('paragraph', { textStyle: 'color: red', format: 'center' }, mot))).toEqual([
      { type: 'paragraphe', ancre: 'p1', contenu: [{ texte: 'Bonjour', gras: true }] },
    ]);
  });

  it.each([
    ['h1', 2],
    ['h5', 4],
    ['h6', 4],
  ])('un titre %s devient un titre que le site connaît', (tag, niveau) => {
    const mot = { type: 'text', text: 'Ouverture', format: 0 };
    expect(modele.parse(lire(noeud('heading', { tag }, mot)))).toMatchObject([{ niveau }]);
  });
});
