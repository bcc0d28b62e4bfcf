import { expect, test } from 'vitest';
import { allocateAncres } from '../../../cms/src/fields/ancres.ts';
import type { Contenu, Noeud } from '../../../cms/src/fields/ancres.ts';

const noeud = (type: string, texte: string, ancre?: string): Noeud => ({
  type,
  children: texte ? [{ type: 'text', text: texte }] : [],
  ...(ancre ? { $: { ancre } } : {}),
});
const paragraphe = (texte: string, ancre?: string) => noeud('paragraph', texte, ancre);
const tableau = (id: string, ancre?: string): Noeud => ({
  type: 'block',
  fields: { id, blockType: 'tableau', ...(ancre ? { ancre } : {}) },
});
const texte = (...children: Noeud[]): Contenu => ({ root: { type: 'root', children } });
const ancresDe = ({ root }: Contenu) =>
  (root.children ?? []).map((enfant) => enfant.fields?.ancre ?? enfant.$?.ancre);

/** Saves as the CMS does: the new text against the one before. */
function save(contenu: Contenu, precedent: Contenu | null = null, dernier = 0) {
  const resultat = allocateAncres(contenu, precedent, dernier);
  return { ...resultat, ancres: ancresDe(resultat.contenu) };
}

test('chaque paragraphe, titre, citation et tableau reçoit son ancre', () => {
  const { ancres, dernierNumero } = save(
    texte(noeud('heading', 'Titre'), paragraphe('Un'), noeud('quote', 'Dit'), tableau('a')),
  );
  expect(ancres).toEqual(['p1', 'p2', 'p3', 'p4']);
  expect(dernierNumero).toBe(4);
});

test('les éléments d’une liste ont une ancre, la liste n’en a pas', () => {
  const liste: Noeud = { type: 'list', children: [noeud('listitem', 'a'), noeud('listitem', 'b')] };
  const { contenu } = save(texte(liste));
  const [list] = contenu.root.children ?? [];
  expect(list?.$).toBeUndefined();
  expect(list?.children?.map((element) => element.$?.ancre)).toEqual(['p1', 'p2']);
});

test('les ancres déjà données restent, quelle que soit leur forme', () => {
  expect(save(texte(paragraphe('Un', 'p7'), paragraphe('Deux', 'i3'))).ancres).toEqual([
    'p7',
    'i3',
  ]);
});

test('un paragraphe vide n’a pas d’ancre', () => {
  expect(save(texte(paragraphe('', 'p1'), paragraphe('Un'))).ancres).toEqual([undefined, 'p1']);
});

test('le numéro d’un paragraphe supprimé n’est jamais redonné', () => {
  const avant = save(texte(paragraphe('Un'), paragraphe('Deux')));
  const apres = save(texte(paragraphe('Un', 'p1')), avant.contenu, avant.dernierNumero);
  const enfin = save(
    texte(paragraphe('Un', 'p1'), paragraphe('Tout autre chose')),
    apres.contenu,
    apres.dernierNumero,
  );
  expect(enfin.ancres).toEqual(['p1', 'p3']);
});

test('une copie reçoit une nouvelle ancre et la garde ensuite', () => {
  const avant = save(texte(paragraphe('Un')));
  const colle = texte(paragraphe('Un', 'p1'), paragraphe('Un', 'p1'));
  const apres = save(colle, avant.contenu, avant.dernierNumero);
  expect(apres.ancres).toEqual(['p1', 'p2']);
  expect(save(colle, apres.contenu, apres.dernierNumero).ancres).toEqual(['p1', 'p2']);
});

test('quand une copie est modifiée avant son modèle, le modèle garde son ancre', () => {
  const avant = save(texte(paragraphe('Un')));
  const coupe = texte(paragraphe('Autre début', 'p1'), paragraphe('Un', 'p1'));
  expect(save(coupe, avant.contenu, avant.dernierNumero).ancres).toEqual(['p2', 'p1']);
});

test('une phrase que l’on est en train d’écrire garde son ancre d’un enregistrement à l’autre', () => {
  let { contenu, dernierNumero, ancres } = save(texte(paragraphe('Un', 'p1'), paragraphe('Bon')));
  for (const frappe of ['Bonjour', 'Bonjour à tous', 'Bonjour à toutes et à tous']) {
    ({ contenu, dernierNumero, ancres } = save(
      texte(paragraphe('Un', 'p1'), paragraphe(frappe)),
      contenu,
      dernierNumero,
    ));
  }
  expect(ancres).toEqual(['p1', 'p2']);
});

test('un paragraphe repoussé par un nouveau reprend son ancre', () => {
  const avant = save(texte(paragraphe('Un')));
  const apres = save(
    texte(paragraphe('Avant'), paragraphe('Un')),
    avant.contenu,
    avant.dernierNumero,
  );
  expect(apres.ancres).toEqual(['p2', 'p1']);
});

test('un tableau copié reçoit sa propre ancre', () => {
  const avant = save(texte(tableau('a')));
  const apres = save(texte(tableau('a', 'p1'), tableau('b', 'p1')), avant.contenu, 1);
  expect(apres.ancres).toEqual(['p1', 'p2']);
});

test('le texte reçu n’est pas modifié', () => {
  const contenu = texte(paragraphe('Un'));
  save(contenu);
  expect(contenu).toEqual(texte(paragraphe('Un')));
});
