import { describe, expect, test } from 'vitest';
import { bougesEntre, suivreIndex } from '../../../site/src/rendu/index-suivis.ts';

interface Texte {
  id: string;
  themes: string[];
}

const index = { liste: 'actes', clesDe: (t: Texte) => t.themes } as const;

function grouper(textes: readonly Texte[]): Map<unknown, readonly Texte[]> {
  const groupes = new Map<unknown, readonly Texte[]>();
  for (const texte of textes)
    for (const theme of new Set(texte.themes))
      groupes.set(theme, [...(groupes.get(theme) ?? []), texte]);
  return groupes;
}

const texte = (id: string, ...themes: string[]): Texte => ({ id, themes });
const AVANT = [texte('a', 'eau', 'rue'), texte('c', 'rue'), texte('e', 'eau', 'ecole')];

/** What the index says after a change, followed then grouped anew. */
function suivre(apres: readonly Texte[]) {
  const groupes = grouper(AVANT);
  const isSuivi = suivreIndex(groupes, index, apres, bougesEntre(AVANT, apres));
  return { isSuivi, groupes, neufs: grouper(apres) };
}

describe('Les textes rangés par thème', () => {
  const [a, c, e] = AVANT as [Texte, Texte, Texte];
  test.each([
    ['un texte réécrit', [a, texte('c', 'rue', 'eau'), e]],
    ['un texte qui change de thème', [texte('a', 'ecole'), c, e]],
    ['un nouveau texte, entre deux autres', [a, texte('b', 'rue', 'eau'), c, e]],
    ['un texte retiré, dernier de son thème', [a, c]],
    ['un thème dit deux fois', [a, texte('c', 'rue', 'rue'), e]],
  ])('restent ceux qu’on rangerait de nouveau : %s', (_, apres) => {
    const { isSuivi, groupes, neufs } = suivre(apres);
    expect(isSuivi).toBe(true);
    expect(new Map([...groupes].sort())).toEqual(new Map([...neufs].sort()));
  });

  test('qui en tient une liste la garde telle qu’elle était', () => {
    const groupes = grouper(AVANT);
    const tenue = groupes.get('rue');
    suivreIndex(groupes, index, [a, e], bougesEntre(AVANT, [a, e]));
    expect(tenue).toEqual([a, c]);
    expect(groupes.get('rue')).toEqual([a]);
  });

  test('sont rangés de nouveau quand beaucoup changent à la fois', () => {
    const apres = Array.from({ length: 60 }, (_, i) => texte(`n${String(i)}`, 'eau'));
    const { isSuivi, groupes } = suivre(apres);
    expect(isSuivi).toBe(false);
    expect(groupes).toEqual(grouper(AVANT));
  });

  test('sans identifiant, ne sont suivis qu’à la fin de la liste', () => {
    const clesDe = (ligne: { objet: string }) => [ligne.objet];
    const lignes = [{ objet: 'x' }, { objet: 'y' }];
    const registre = { liste: 'editions', clesDe } as const;
    const essayer = (apres: readonly { objet: string }[]) =>
      suivreIndex(new Map(), registre, apres, bougesEntre(lignes, apres));
    expect(essayer([...lignes, { objet: 'x' }])).toBe(true);
    expect(essayer([{ objet: 'x' }, ...lignes])).toBe(false);
    expect(essayer([{ objet: 'z' }, ...lignes.slice(1)])).toBe(false);
  });
});
