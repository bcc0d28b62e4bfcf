import type { Bloc } from '@acp/shared/model';
import { describe, expect, it } from 'vitest';
import { rangsDesTitres } from '../../../site/src/components/Blocs/props.ts';

const titres = (...niveaux: (2 | 3 | 4)[]): Bloc[] =>
  niveaux.map((niveau, i) => ({
    type: 'titre',
    ancre: `p${String(i + 1)}`,
    niveau,
    contenu: [{ texte: 'Titre' }],
  }));

const rangs = (...niveaux: (2 | 3 | 4)[]) => [...rangsDesTitres(titres(...niveaux), 3).values()];

describe('Les titres d’un texte', () => {
  it('gardent leurs niveaux sous le titre de la partie', () => {
    expect(rangs(2, 3, 4, 2)).toEqual([3, 4, 5, 3]);
  });

  it('ne laissent aucun trou quand le texte commence petit', () => {
    expect(rangs(3, 3, 4)).toEqual([3, 3, 4]);
  });

  it('ne laissent aucun trou quand le texte saute un niveau', () => {
    expect(rangs(2, 4, 2, 4, 3)).toEqual([3, 4, 3, 4, 4]);
  });

  it('ne descendent pas sous le sixième niveau', () => {
    expect([...rangsDesTitres(titres(2, 3, 4), 4).values()]).toEqual([4, 5, 6]);
  });
});
